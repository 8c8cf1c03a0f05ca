package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;

/** Lines of marks that divide or decorate and say nothing. */
public final class Ornaments {
    private static final String MARKS = "●○◎•·・∙◆◇◈■□▪▫▲△▼▽▶◀★☆✦✧❖※–—―-_=~～∽∿〰*＊|｜/／\\╱╲↓⇣⬇▾︾﹀˅⌵˙⋯";

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
                seen |= !RunText.isBlank(text.text());
            }
        }
        return seen;
    }

    private static boolean isOrnament(String text) {
        return text.chars().allMatch(c -> MARKS.indexOf(c) >= 0 || RunText.isBlank(c));
    }
}
