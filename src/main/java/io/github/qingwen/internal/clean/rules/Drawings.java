package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.layout.Run;
import org.jsoup.nodes.Element;

/** SVG that only decorates: xiumi's spacers ({@code viewBox="0 0 1 1"}), corners, waves. */
public final class Drawings {
    private Drawings() {}

    public static boolean matches(Run run) {
        return run instanceof Run.Atom atom && atom.element().normalName().equals("svg") && isEmpty(atom.element());
    }

    private static boolean isEmpty(Element svg) {
        return !svg.hasText() && svg.selectFirst("image") == null && !svg.attr("style").contains("url(");
    }
}
