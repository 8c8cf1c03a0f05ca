package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.inference.Departure;
import io.github.qingwen.internal.structure.inference.Inference;
import io.github.qingwen.internal.structure.inference.Outcome;
import io.github.qingwen.internal.structure.inference.Scope;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
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
    /** Least probability, 0 to 1, of a credit that is not worded as roles and names. */
    private static final double LEAST_OF_SENTENCES = 0.65;
    /** Most characters of a credit line. */
    private static final int LONGEST = 40;

    private static final String ROLE =
            "(?:撰文|作者|文|图|图片来源|图源|文字|摄影|编辑|责编|责任编辑|制版编辑|校对|审核|监制|策划|排版|美编|设计|翻译|译者?|来源|封面来源|原载|题图|出品"
                    + "|记者|主编|运营|供稿)(?:助理|实习生?|整理|记者|统筹|支持|指导|顾问|总监|单位|机构|平台|人员?|者|片)?";

    /**
     * One role or several, a separator and the names: a looser pattern would match sentences that begin with such a
     * word.
     */
    private static final Pattern LINE =
            Pattern.compile("(" + ROLE + "(?:\\s?[/／&＆、和及]\\s?" + ROLE + "){0,3}\\s{0,2})[|｜丨/／:：]\\s?(\\S.*)");

    /** Separators between names; inside brackets, which explain a name, they do not separate. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,;；&＆\\s]+(?![^（(]*[）)])");

    /** Text that is a sentence rather than names. */
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?…]|[，,].*[，,].*[，,]");

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CREDIT);
    }

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        List<Departure> credits = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Text text && text.role() == Role.CREDIT) {
                Optional<Credit> named = credit(text.typography());
                if (named.isPresent() || text.decision().certainty() >= LEAST_OF_SENTENCES) {
                    credits.add(departure(text, named, scope));
                }
                if (named.isPresent()) {
                    continue;
                }
            }
            result.add(segment);
        }
        return new Outcome(result, credits);
    }

    /**
     * A line that is nothing but roles and names moves to the metadata; of a sentence that credits, they hold a copy.
     */
    private static Departure departure(Segment.Text text, Optional<Credit> named, Scope scope) {
        String line = text.typography().text();
        return new Departure(
                named.isPresent() ? Action.MOVED : Action.INFERRED,
                scope.rule(),
                Category.METADATA,
                line,
                text.runs().get(0).element(),
                (named.isPresent() ? "now in metadata.credits; " : "in metadata.credits too; ")
                        + text.decision().because(),
                named.orElseGet(() -> new Credit("", List.of(line))));
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
