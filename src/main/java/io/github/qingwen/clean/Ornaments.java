package io.github.qingwen.clean;

import io.github.qingwen.style.Box;
import io.github.qingwen.style.Run;

/** Lines of marks that divide or decorate and say nothing. */
final class Ornaments {
    private static final String MARKS = "●○◎•·・∙◆◇◈■□▪▫▲△▼▽▶◀★☆✦✧❖※–—―-_=~～∽∿〰*＊|｜/／\\╱╲↓⇣⬇▾︾﹀˅⌵˙⋯";

    private Ornaments() {}

    static boolean matches(Box.Line line) {
        boolean seen = false;
        for (Run run : line.runs()) {
            if (run instanceof Run.Atom) {
                return false;
            }
            if (run instanceof Run.Text text) {
                if (!isOrnament(text.text())) {
                    return false;
                }
                seen |= !Texts.isBlank(text.text());
            }
        }
        return seen;
    }

    private static boolean isOrnament(String text) {
        return text.chars().allMatch(c -> MARKS.indexOf(c) >= 0 || Texts.isBlank(c));
    }
}
