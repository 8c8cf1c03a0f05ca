package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Departure;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Outcome;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Credit;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines near the top or the end that name who did what: {@code 撰文 | 名}, {@code 编辑：甲、乙}. They move to the metadata. */
public final class CreditLines implements Inference {
    /** Segments from either end among which credits stand. */
    private static final int EDGE = 12;
    /** Most characters of a credit line. */
    private static final int LONGEST = 40;

    private static final String ROLE =
            "(?:撰文|作者|文|图|图片来源|图源|文字|摄影|编辑|责编|责任编辑|制版编辑|校对|审核|监制|策划|排版|美编|设计|翻译|译者?|来源|封面来源|原载|题图|出品"
                    + "|记者|主编|运营|供稿)(?:助理|实习生?|整理|记者|统筹|支持|指导|顾问|总监|单位|机构|平台|人员?|者|片)?";

    /** One role or several, a separator and the names: a looser pattern would match sentences that begin with such a word. */
    private static final Pattern LINE =
            Pattern.compile("(" + ROLE + "(?:\\s?[/／&＆、和及]\\s?" + ROLE + "){0,3}\\s{0,2})[|｜丨/／:：]\\s?(\\S.*)");

    private static final Set<String> OF_PICTURES = Set.of("图", "图片", "图源", "来源", "题图", "摄影", "图片来源", "供图");

    /** Separators between names; inside brackets, which explain a name, they do not separate. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；&＆\\s]+(?![^（(]*[）)])");

    /** Text that is a sentence rather than names. */
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?…]|[，,].*[，,].*[，,]");

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        List<Departure> credits = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            boolean atEdge = i < EDGE || i >= segments.size() - EDGE;
            boolean belowPicture = followsPicture(segments, i);
            if (atEdge && segments.get(i) instanceof Segment.Text text) {
                Optional<Credit> credit =
                        credit(text.typography()).filter(found -> !(belowPicture && isOfPicture(found)));
                if (credit.isPresent()) {
                    credits.add(moved(text, credit.get(), scope));
                    continue;
                }
            }
            result.add(segments.get(i));
        }
        return new Outcome(result, credits);
    }

    /** Returns true for roles of pictures: below a picture such a line is its caption. */
    private static boolean isOfPicture(Credit credit) {
        return OF_PICTURES.contains(credit.role());
    }

    private static boolean followsPicture(List<Segment> segments, int at) {
        return at > 0
                && segments.get(at - 1) instanceof Segment.Resolved before
                && before.block() instanceof Block.Figure;
    }

    private static Departure moved(Segment.Text text, Credit credit, Scope scope) {
        return new Departure(
                Action.MOVED,
                scope.rule(),
                Category.METADATA,
                text.typography().text(),
                text.runs().get(0).element(),
                "now in metadata.credits",
                credit);
    }

    private static Optional<Credit> credit(Typography line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher words = LINE.matcher(line.text());
        if (!words.matches() || SENTENCE.matcher(words.group(2)).find()) {
            return Optional.empty();
        }
        return Optional.of(new Credit(
                words.group(1).strip(),
                List.of(BETWEEN_NAMES.split(words.group(2).strip()))));
    }
}
