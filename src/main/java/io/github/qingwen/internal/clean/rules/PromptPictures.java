package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.internal.image.ImageSource;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Pictures that ask: QR codes beside a request to scan, wide animations at the top and end of an article. */
public final class PromptPictures {
    private static final List<String> CODES = List.of("二维码", "qrcode", "qr code", "小程序码");
    private static final double NARROWEST_CODE = 0.8;
    private static final double WIDEST_ANIMATION = 0.5;
    private static final int NEAR = 2;

    private PromptPictures() {}

    public static boolean matches(LineContext spot) {
        Element picture = spot.picture();
        return picture != null && (isCode(picture, spot) || asksToFollow(picture, spot));
    }

    private static boolean isCode(Element picture, LineContext spot) {
        double ratio = ImageSize.of(picture).ratio();
        if (ratio < NARROWEST_CODE || ratio > 1 / NARROWEST_CODE) {
            return false;
        }
        String alt = picture.attr("alt").toLowerCase(Locale.ROOT);
        return CODES.stream().anyMatch(alt::contains)
                || Prompts.asksToScan(spot.neighbour(-1)) || Prompts.asksToScan(spot.neighbour(1));
    }

    private static boolean asksToFollow(Element picture, LineContext spot) {
        boolean animated = picture.attr("data-type").equals("gif")
                || ImageSource.of(picture).filter(source -> source.contains("wx_fmt=gif")).isPresent();
        double ratio = ImageSize.of(picture).ratio();
        return animated && spot.isNearAnEnd(NEAR) && ratio > 0 && ratio <= WIDEST_ANIMATION;
    }
}
