package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Run;
import java.util.List;
import java.util.Locale;

/**
 * Images that ask for something: QR codes beside a request to scan, and wide animations at the top and end of an
 * article.
 */
final class PromptImages {
    private static final List<String> QR_CODE = List.of("二维码", "qrcode", "qr code", "小程序码");
    /** Minimum ratio of the sides of a QR code. */
    private static final double MIN_CODE_RATIO = 0.8;
    /** Maximum ratio of height to width of an animation that asks to follow. */
    private static final double MAX_ANIMATION_RATIO = 0.5;
    /** Number of lines at either end among which such animations occur. */
    private static final int NEAR_AN_END = 2;

    private PromptImages() {}

    static boolean matches(LineContext context) {
        Run.Atom picture = context.image();
        return picture != null
                && picture.element().normalName().equals("img")
                && (isCode(picture, context) || asksToFollow(picture, context));
    }

    private static boolean isCode(Run.Atom picture, LineContext context) {
        double ratio = ((Atomic.Picture) picture.content()).ratio();
        if (ratio < MIN_CODE_RATIO || ratio > 1 / MIN_CODE_RATIO) {
            return false;
        }
        String alt = picture.element().attr("alt").toLowerCase(Locale.ROOT);
        return QR_CODE.stream().anyMatch(alt::contains)
                || Prompts.asksToScan(context.neighbour(-1))
                || Prompts.asksToScan(context.neighbour(1));
    }

    private static boolean asksToFollow(Run.Atom picture, LineContext context) {
        Atomic.Picture content = (Atomic.Picture) picture.content();
        boolean animated = picture.element().attr("data-type").equals("gif")
                || content.image().url().contains("wx_fmt=gif");
        double ratio = content.ratio();
        return animated && context.isNearAnEnd(NEAR_AN_END) && ratio > 0 && ratio <= MAX_ANIMATION_RATIO;
    }
}
