package io.github.qingwen.internal.structure.segment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One condition of an inference, with the fact that decides it in words for people.
 *
 * @param holds whether the condition is met
 * @param fact what was found; it is worded only for the report
 */
public record Check(boolean holds, Supplier<String> fact) {
    public static boolean allHold(List<Check> checks) {
        return checks.stream().allMatch(Check::holds);
    }

    /** Returns the facts of the conditions that are met, separated by commas. */
    public static String reasons(List<Check> checks) {
        return checks.stream()
                .filter(Check::holds)
                .map(check -> check.fact().get())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Returns the fact of the only condition that is not met; empty where all are, or several are not. */
    public static Optional<String> onlyFailure(List<Check> checks) {
        List<Check> failed =
                checks.stream().filter(check -> !check.holds()).limit(2).toList();
        return failed.size() == 1 ? Optional.of(failed.get(0).fact().get()) : Optional.empty();
    }
}
