package io.github.qingwen.build;

import io.github.qingwen.style.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A number on a patch of colour and, in the next line, a bold title: one heading, joined by a space. */
final class ChipHeadings implements Inference {
    private static final int LONGEST_TITLE = 60;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:No|NO|no|Part|PART|part|Chapter|Vol|VOL|Step|STEP|Q|TOP|Top|第)\\s?[.．·]?\\s?)?"
                    + "(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[IVX]{1,4}|[①-⑳])\\s?[.．、/章节部分]?");

    @Override
    public String id() {
        return "heading-number-and-title";
    }

    @Override
    public List<Part> apply(List<Part> parts, Draft draft) {
        List<Part> result = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (i + 1 < parts.size()
                    && parts.get(i) instanceof Part.Words chip
                    && parts.get(i + 1) instanceof Part.Words title
                    && isChip(chip.look())
                    && isTitle(title.look(), draft)) {
                result.add(heading(chip, title, draft.content()));
                i++;
            } else {
                result.add(parts.get(i));
            }
        }
        return result;
    }

    private static boolean isChip(Look look) {
        return look.painted() && NUMBER.matcher(look.text()).matches();
    }

    private static boolean isTitle(Look look, Draft draft) {
        return look.length() <= LONGEST_TITLE && !Sentences.ends(look.text())
                && (look.bold() || look.size() > draft.bodySize());
    }

    private static Part heading(Part.Words chip, Part.Words title, Content content) {
        Run first = title.runs().get(0);
        List<Run> runs = new ArrayList<>();
        // the number takes the title's style: it is one heading
        runs.add(new Run.Text(chip.look().text() + ' ', first.style(), chip.runs().get(0).element()));
        runs.addAll(title.runs());
        return new Part.Title(InlineBuilder.withoutStrong(content.inlines(runs)), title.look(), 0, title.frame());
    }
}
