package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.text.Whitespace;
import java.util.List;
import org.jsoup.nodes.Element;

/** The text of runs for rules and the report: whitespace collapsed, images as their addresses. */
final class RunText {
    private RunText() {}

    static String of(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Text inline) {
                Whitespace.appendCollapsed(inline.text(), text);
            } else if (run instanceof Run.Atom atom) {
                text.append(of(atom.element())).append(' ');
            } else {
                text.append('\n');
            }
        }
        return Whitespace.strip(text.toString());
    }

    /** Returns the address of an element's image, else its text, else its name. */
    static String of(Element element) {
        String address = ImageSource.ofAny(element);
        if (address != null) {
            return address;
        }
        return element.hasText() ? element.text() : '<' + element.normalName() + '>';
    }
}
