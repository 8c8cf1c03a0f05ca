package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The small grey line below a picture is its caption: {@code ▲ …}, {@code （图/…）}, {@code 图源：…}, a site's name. */
public final class Captions implements Inference {
    private static final int LONGEST = 80;

    /** What only captions say. */
    private static final Pattern SAYS_SO = Pattern.compile(
            "[▲△▴◤↑]\\s*\\S.*|[（(]?\\s*(?:图片?|照片|图源|图片来源|题图|摄影|供图|来源|制图|绘图)\\s*[/／|｜丨:：].*"
                    + "|图\\s?\\d{1,3}(?:[.:：、\\s].*)?|.*[（(](?:图|图源|图片来源|来源|摄影|供图)[^（）()]*[）)]");

    @Override
    public String id() {
        return "caption-below-picture";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        List<Segment> result = new ArrayList<>(parts.size());
        for (Segment part : parts) {
            int last = result.size() - 1;
            if (last >= 0 && part instanceof Segment.Text words
                    && result.get(last) instanceof Segment.Resolved ready
                    && ready.block() instanceof Block.Figure figure
                    && figure.caption().isEmpty()
                    && isCaption(words.look(), draft)) {
                Block captioned = new Block.Figure(figure.images(), draft.content().inlines(words.runs()));
                result.set(last, new Segment.Resolved(captioned, ready.frame()));
            } else {
                result.add(part);
            }
        }
        return result;
    }

    private static boolean isCaption(Typography look, DocumentStatistics draft) {
        if (look.length() > LONGEST || look.size() > draft.bodySize()) {
            return false;
        }
        boolean smaller = look.size() < draft.bodySize();
        boolean saysSo = SAYS_SO.matcher(look.text()).matches();
        boolean grey = look.color().isGrey();
        return (saysSo && (smaller || grey || look.isCentered() || look.length() <= 40))
                || (smaller && look.size() <= 14 && (grey || look.isCentered()) && !look.bold() && !look.painted());
    }
}
