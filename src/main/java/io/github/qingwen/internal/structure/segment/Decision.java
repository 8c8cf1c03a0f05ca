package io.github.qingwen.internal.structure.segment;

import java.util.function.Supplier;

/**
 * What a line is taken for, and how sure that is.
 *
 * @param role the role of the line in the likeliest reading of the whole article
 * @param probabilities how likely each role is, 0 to 1, in the order of the roles
 * @param runnerUp the likeliest other role
 * @param reasons the facts that spoke most for the role, in words for people; worded only when asked for
 * @param objections the facts that spoke most against the other role
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

    /** Returns the certainty and the reasons: {@code 93 % sure: bold, short, text follows}. */
    public String because() {
        return percent(certainty()) + " sure: " + reasons.get();
    }

    /** Returns the same line taken for running text. */
    public Decision asText() {
        return new Decision(Role.TEXT, probabilities, role, reasons, objections);
    }

    /** Returns how close the other role came, and what spoke against it. */
    public String lacked() {
        return percent(likelihood(runnerUp)) + " likely, but: " + objections.get();
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
