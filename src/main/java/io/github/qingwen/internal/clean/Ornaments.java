package io.github.qingwen.internal.clean;

import static java.lang.Character.INITIAL_QUOTE_PUNCTUATION;
import static java.lang.Character.OTHER_SYMBOL;
import static java.lang.Character.UNASSIGNED;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.text.Whitespace;
import org.jsoup.nodes.Element;

/** Lines of ornamental characters that only divide or decorate. */
final class Ornaments {
    private static final String CHARACTERS = "●○◎•·・∙◆◇◈■□▪▫▲△▼▽▶◀★☆✦✧❖※–—―-_=~～∽∿〰*＊|｜/／\\╱╲↓⇣⬇▾︾﹀˅⌵˙⋯❝❞☟☝▸";

    private Ornaments() {}

    static boolean matches(Box.Line line) {
        return isOrnamental(line) || isSymbolOfQuotation(line);
    }

    /**
     * Returns true for a single symbol or quotation mark at the start of a {@code blockquote}, which themes of
     * formatters add.
     */
    private static boolean isSymbolOfQuotation(Box.Line line) {
        Element element = line.runs().get(0).element();
        Element parent = element.parent();
        if (parent == null
                || !parent.normalName().equals("blockquote")
                || parent.childrenSize() < 2
                || element != parent.firstElementChild()) {
            return false;
        }
        String text = RunText.of(line.runs());
        int type = text.isEmpty() ? UNASSIGNED : Character.getType(text.codePointAt(0));
        return text.codePointCount(0, text.length()) == 1
                && (type == OTHER_SYMBOL || type == INITIAL_QUOTE_PUNCTUATION);
    }

    private static boolean isOrnamental(Box.Line line) {
        boolean seen = false;
        for (Run run : line.runs()) {
            if (run instanceof Run.Atom) {
                return false;
            }
            if (run instanceof Run.Text text) {
                if (!isOrnament(text.text())) {
                    return false;
                }
                seen |= run.hasContent();
            }
        }
        return seen;
    }

    private static boolean isOrnament(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CHARACTERS.indexOf(c) < 0 && !Whitespace.isBlank(c)) {
                return false;
            }
        }
        return true;
    }
}
