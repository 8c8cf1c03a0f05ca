package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.layout.Run;
import java.util.Set;

/** Elements of the page around the article, or of its editor, that show a reader nothing. */
public final class Chrome {
    private static final Set<String> TAGS =
            Set.of("mp-style-type", "mpcps", "mpchecktext", "input", "select", "textarea", "canvas", "object", "embed");

    private Chrome() {}

    public static boolean matches(Run run) {
        return run instanceof Run.Atom atom
                && (TAGS.contains(atom.element().normalName()) || atom.element().hasClass("js_img_loading"));
    }
}
