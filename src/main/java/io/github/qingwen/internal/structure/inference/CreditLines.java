package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.line.CreditForm;
import io.github.qingwen.internal.structure.line.CreditSentence;
import io.github.qingwen.internal.structure.line.RoleWords;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns lines that credit people or sources into metadata. Lines that hold only common roles and names ({@code 撰文 | 名})
 * move there; other lines are copied and stay in the text.
 */
public final class CreditLines implements Inference {
    /** Minimum probability, 0 to 1, of a credit that is a sentence rather than roles and names. */
    private static final double MIN_OF_SENTENCES = 0.55;

    /** A line that begins with another role, or with a name, stays in the text. */
    private static final Pattern USUAL = Pattern.compile(RoleWords.USUAL);

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CREDIT);
    }

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            if (!(segment instanceof Segment.Text text && text.role() == Role.CREDIT)) {
                result.add(segment);
                continue;
            }
            String line = text.typography().text();
            Optional<CreditForm> form = CreditForm.of(line);
            List<Credit> credits = form.map(CreditForm::credits).orElseGet(() -> ofSentence(text));
            scope.credits().addAll(credits);
            if (form.isPresent() && moves(text, form.get(), scope)) {
                scope.entries()
                        .add(scope.weighed(Action.MOVED, Category.METADATA, line, text, "now in metadata.credits"));
            } else if (credits.isEmpty()) {
                result.add(text);
            } else {
                result.add(text.because(
                        scope.weighed(Action.INFERRED, Category.METADATA, line, text, "in metadata.credits too")));
            }
        }
        return result;
    }

    private static List<Credit> ofSentence(Segment.Text text) {
        String line = text.typography().text();
        return text.decision().certainty() >= MIN_OF_SENTENCES && CreditSentence.credits(line)
                ? List.of(new Credit("", List.of(line)))
                : List.of();
    }

    private static boolean moves(Segment.Text text, CreditForm form, Scope scope) {
        return form.whole()
                && USUAL.matcher(text.typography().text()).lookingAt()
                && text.runs().stream().allMatch(run -> isPlain(run, scope));
    }

    /** The metadata can hold only text: no link, no image and no footnote reference. */
    private static boolean isPlain(Run run, Scope scope) {
        return !run.hasContent()
                || (run instanceof Run.Text
                        && run.style().link() == null
                        && !Inline.textOf(scope.inlines(List.of(run))).isEmpty());
    }
}
