package io.github.qingwen.internal.structure.segment;

import java.util.function.Supplier;

/**
 * What a line is taken for, and how sure that is.
 *
 * @param role the role of the line in the likeliest reading of the whole article
 * @param probabilities how likely each role is, 0 to 1, in the order of the roles
 * @param runnerUp the likeliest other role
 * @param reasons the facts that spoke most for the role, in words for people; worded only when asked for
 * @param objections why the line does not have the other role, as the end of a sentence: {@code , but: not bold}
 */
@SuppressWarnings("ArrayRecordComponent") // decisions are never compared
public record Decision(
        Role role, double[] probabilities, Role runnerUp, Supplier<String> reasons, Supplier<String> objections) {
    /** The decision about a line that nobody has asked about. */
    public static final Decision NONE = sure(Role.TEXT, "");

    /** Returns a decision that is beyond doubt. */
    public static Decision sure(Role role, String reason) {
        double[] probabilities = new double[Role.values().length];
        probabilities[role.ordinal()] = 1;
        return new Decision(role, probabilities, Role.TEXT, () -> reason, () -> "");
    }

    /** Returns how likely a role is, 0 to 1. */
    public double likelihood(Role other) {
        return probabilities[other.ordinal()];
    }

    /** Returns how likely the role is that the line is taken for, 0 to 1. */
    public double certainty() {
        return likelihood(role);
    }

    /** Returns the certainty and the reasons: {@code 93 % sure: bold, short, text follows}; empty without reasons. */
    public String because() {
        String facts = reasons.get();
        return facts.isEmpty() ? "" : percent(certainty()) + " sure: " + facts;
    }

    /**
     * Returns a decision for running text, with this role as the other one.
     *
     * @param why the role does not hold: {@code the rule is off}
     */
    public Decision asText(String why) {
        return new Decision(Role.TEXT, probabilities, role, () -> "", () -> " (" + reasons.get() + "), but " + why);
    }

    /** Returns how likely the other role was, and why the line does not have it. */
    public String nearMiss() {
        return percent(likelihood(runnerUp)) + " likely" + objections.get();
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
