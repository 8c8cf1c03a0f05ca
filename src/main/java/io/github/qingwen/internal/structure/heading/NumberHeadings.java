package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Sentences;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A number that stands out and, in the next line, a title: one heading, joined by a space. */
public final class NumberHeadings implements Inference {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NUMBER = 12;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:No|NO|no|Part|PART|part|Chapter|Vol|VOL|Step|STEP|Q|TOP|Top|第)\\s?[.．·]?\\s?)?"
                    + "(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[IVX]{1,4}|[①-⑳])\\s?[.．、/章节部分]?");

    @Override
    public String id() {
        return "heading-number-and-title";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        List<Segment> result = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (i + 1 < parts.size()
                    && parts.get(i) instanceof Segment.Text number
                    && parts.get(i + 1) instanceof Segment.Text title
                    && isNumber(number.look(), draft)
                    && isTitle(title.look(), draft)) {
                Segment.Heading heading = HeadingLines.join(List.of(title), draft.content());
                result.add(HeadingLines.join(number, heading));
                i++;
            } else {
                result.add(parts.get(i));
            }
        }
        return result;
    }

    private static boolean isNumber(Typography look, DocumentStatistics draft) {
        return look.length() <= LONGEST_NUMBER
                && (look.painted() || look.bold() || look.size() > draft.bodySize())
                && NUMBER.matcher(look.text()).matches();
    }

    private static boolean isTitle(Typography look, DocumentStatistics draft) {
        return look.length() <= LONGEST_TITLE && !Sentences.ends(look.text())
                && (look.bold() || look.size() > draft.bodySize());
    }
}
