package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.text.Whitespace;

/** Lines of ornamental characters that divide or decorate and say nothing. */
public final class Ornaments {
    private static final String CHARACTERS = "●○◎•·・∙◆◇◈■□▪▫▲△▼▽▶◀★☆✦✧❖※–—―-_=~～∽∿〰*＊|｜/／\\╱╲↓⇣⬇▾︾﹀˅⌵˙⋯❝❞☟☝▸";

    private Ornaments() {}

    public static boolean matches(Box.Line line) {
        boolean seen = false;
        for (Run run : line.runs()) {
            if (run instanceof Run.Atom) {
                return false;
            }
            if (run instanceof Run.Text text) {
                if (!isOrnament(text.text())) {
                    return false;
                }
                seen |= run.isVisible();
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
