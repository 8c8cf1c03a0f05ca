package io.github.qingwen.internal.structure.segment;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The role of a line, with the probabilities of all roles.
 *
 * @param role the role of the line in the likeliest reading of the whole article
 * @param probabilities how likely each role is, 0 to 1, in the order of the roles
 * @param runnerUp the likeliest other role
 * @param reasons the facts that favoured the role most, as readable text; found on demand
 * @param objections the facts against the role of the runner-up; found on demand
 */
@SuppressWarnings("ArrayRecordComponent") // decisions are never compared
public record Decision(
        Role role,
        double[] probabilities,
        Role runnerUp,
        Supplier<List<String>> reasons,
        Supplier<List<String>> objections) {
    /** Placeholder until roles are assigned: running text. */
    public static final Decision NONE = sure(Role.TEXT, "");

    /** Returns a decision that is beyond doubt. */
    public static Decision sure(Role role, String reason) {
        double[] probabilities = new double[Role.values().length];
        probabilities[role.ordinal()] = 1;
        return new Decision(
                role, probabilities, Role.TEXT, () -> reason.isEmpty() ? List.of() : List.of(reason), List::of);
    }

    /** Returns the probability of any role, 0 to 1. */
    public double likelihood(Role other) {
        return probabilities[other.ordinal()];
    }

    /** Returns the probability of the role, 0 to 1. */
    public double certainty() {
        return likelihood(role);
    }

    /** Returns a decision for a less likely role, with this role as the runner-up. */
    public Decision as(Role other) {
        String reason = "likely enough, though " + name(role) + " is likelier";
        return new Decision(other, probabilities, role, () -> List.of(reason), List::of);
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns a decision for running text, with this role as the runner-up.
     *
     * @param why the reason against the role: {@code the rule is off}
     */
    public Decision asText(String why) {
        return new Decision(Role.TEXT, probabilities, role, List::of, () -> List.of(why));
    }
}
