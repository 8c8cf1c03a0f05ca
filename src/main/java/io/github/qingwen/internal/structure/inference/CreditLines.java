package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Run;
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
    private static final double LEAST_OF_SENTENCES = 0.65;

    /** A line that begins with another role, or with a name, stays in the text. */
    private static final Pattern USUAL = Pattern.compile(RoleWords.USUAL);

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CREDIT);
    }

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        List<Departure> credits = new ArrayList<>();
        for (Segment segment : segments) {
            Optional<Departure> credit = segment instanceof Segment.Text text && text.role() == Role.CREDIT
                    ? credit(text, scope)
                    : Optional.empty();
            credit.ifPresent(credits::add);
            if (credit.isEmpty() || credit.get().action() != Action.MOVED) {
                result.add(segment);
            }
        }
        return new Outcome(result, credits);
    }

    private static Optional<Departure> credit(Segment.Text text, Scope scope) {
        String line = text.typography().text();
        Optional<CreditForm> form = CreditForm.of(line);
        if (form.isPresent()) {
            boolean moves = form.get().whole()
                    && USUAL.matcher(line).lookingAt()
                    && text.runs().stream().allMatch(run -> isPlain(run, scope));
            return Optional.of(departure(text, moves, form.get().credits(), scope));
        }
        return text.decision().certainty() >= LEAST_OF_SENTENCES && CreditSentence.credits(line)
                ? Optional.of(departure(text, false, List.of(new Credit("", List.of(line))), scope))
                : Optional.empty();
    }

    /** The metadata can hold only text: no link, no image and no footnote reference. */
    private static boolean isPlain(Run run, Scope scope) {
        return !run.isVisible()
                || (run instanceof Run.Text
                        && run.style().link() == null
                        && !Inline.textOf(scope.inlines(List.of(run))).isEmpty());
    }

    private static Departure departure(Segment.Text text, boolean moves, List<Credit> credits, Scope scope) {
        return new Departure(
                moves ? Action.MOVED : Action.INFERRED,
                scope.rule(),
                Category.METADATA,
                text.typography().text(),
                text.runs().get(0).element(),
                (moves ? "now in metadata.credits; " : "in metadata.credits too; ")
                        + text.decision().because(),
                credits);
    }
}
