package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.element.SingleLine;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Credit;
import io.github.qingwen.report.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SingleLine near the top or the end that name who did what: {@code 撰文 | 名}, {@code 编辑：甲、乙}. They move to the metadata. */
public final class CreditLines implements Inference {
    /** Credits stand among the first or last so many parts. */
    private static final int EDGE = 12;
    private static final int LONGEST = 40;

    private static final String ROLE =
            "(?:撰文|作者|文|图|图片来源|图源|文字|摄影|编辑|责编|责任编辑|制版编辑|校对|审核|监制|策划|排版|美编|设计|翻译|译者?|来源|封面来源|原载|题图|出品"
                    + "|记者|主编|运营|供稿)(?:助理|实习生?|整理|记者|统筹|支持|指导|顾问|总监|单位|机构|平台|人员?|者|片)?";

    /** One role or several, and who: anything looser would take sentences that begin with such a word. */
    private static final Pattern LINE =
            Pattern.compile("(" + ROLE + "(?:\\s?[/／&＆、和及]\\s?" + ROLE + "){0,3}\\s{0,2})[|｜丨/／:：]\\s?(\\S.*)");

    private static final Set<String> OF_PICTURES = Set.of("图", "图片", "图源", "来源", "题图", "摄影", "图片来源", "供图");

    /** Between names; not inside brackets, which explain a name. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；&＆\\s]+(?![^（(]*[）)])");

    /** A sentence, not a name. */
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?…]|[，,].*[，,].*[，,]");

    @Override
    public String id() {
        return "credit-line";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        List<Segment> result = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            boolean atEdge = i < EDGE || i >= parts.size() - EDGE;
            Optional<Credit> credit = atEdge && parts.get(i) instanceof Segment.Text words
                    ? credit(words.look()).filter(found -> !(isOfPicture(found) && followsPicture(parts, at)))
                    : Optional.empty();
            if (credit.isPresent()) {
                move((Segment.Text) parts.get(i), credit.get(), draft);
            } else {
                result.add(parts.get(i));
            }
        }
        return result;
    }

    /** Below a picture these say where the picture is from: a caption. */
    private static boolean isOfPicture(Credit credit) {
        return OF_PICTURES.contains(credit.role());
    }

    private static boolean followsPicture(List<Segment> parts, int at) {
        return at > 0 && parts.get(at - 1) instanceof Segment.Resolved before && before.block() instanceof Block.Figure;
    }

    private void move(Segment.Text words, Credit credit, DocumentStatistics draft) {
        draft.credit(credit);
        String place = draft.content().place(words.runs());
        draft.content().report().moved(id(), Category.METADATA, words.look().text(), place, "now in metadata.credits");
    }

    private static Optional<Credit> credit(Typography look) {
        if (look.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(look.text());
        if (!line.matches() || SENTENCE.matcher(line.group(2)).find()) {
            return Optional.empty();
        }
        return Optional.of(new Credit(line.group(1).strip(), List.of(BETWEEN_NAMES.split(line.group(2).strip()))));
    }
}
