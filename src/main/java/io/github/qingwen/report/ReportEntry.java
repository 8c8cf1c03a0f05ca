package io.github.qingwen.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a {@link Report}: what was decided about a piece of the source, and why.
 *
 * @param action what happened
 * @param rule id of the rule that did it, such as {@code hidden-clipped}
 * @param category the kind of content
 * @param text the text or the image address that it is about, as in the source
 * @param place its place in the source; null if there is no single place
 * @param certainty how likely the decision is right, 0 to 1, in hundredths; for {@link Action#ALMOST} how likely the rule
 *     applies; null if nothing was weighed
 * @param reasons the facts that decided, the strongest first, and remarks; for {@link Action#ALMOST} what decided against
 *     the rule
 * @param block the index in {@code Article.allBlocks()} of the block that it is about; null if there is no such block
 */
public record ReportEntry(
        Action action,
        String rule,
        Category category,
        String text,
        @Nullable Place place,
        @Nullable Double certainty,
        List<String> reasons,
        @Nullable Integer block) {
    /** NUL, which databases refuse, and lone surrogates, which no charset can encode. */
    private static final Pattern ILL_FORMED = Pattern.compile("[\\x00\\p{Cs}]");

    /** Replaces NUL and lone surrogates with U+FFFD, as the article does. */
    public ReportEntry {
        text = wellFormed(text);
        certainty = certainty == null ? null : Math.round(certainty * 100) / 100.0;
        reasons = reasons.stream().map(ReportEntry::wellFormed).toList();
    }

    private static String wellFormed(String text) {
        return ILL_FORMED.matcher(text).replaceAll("\ufffd");
    }

    /** What happened to the text or image of a {@link ReportEntry}. */
    public enum Action {
        /** It is not in the article. */
        REMOVED,
        /** It is in the article in another place, such as a credit line in the metadata. */
        MOVED,
        /** It is in the article with a change, such as an image address without its proxy. */
        CHANGED,
        /** It is in the article unchanged, but looks wrong. */
        DOUBTED,
        /** It is in the article as a heading, caption, list or the like, though the markup does not state that. */
        INFERRED,
        /** It is in the article as running text, though a rule almost applied. */
        ALMOST;

        /** Returns the name in lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Returns the certainty and the reasons as text: {@code 93 % sure: bold, short}, or
     * {@code 37 % likely, but ends with a full stop}. It is empty if there are neither.
     */
    public String why() {
        String facts = String.join(", ", reasons);
        if (certainty == null) {
            return facts;
        }
        boolean almost = action == Action.ALMOST;
        String percent = Math.round(certainty * 100) + (almost ? " % likely" : " % sure");
        return facts.isEmpty() ? percent : percent + (almost ? ", but " : ": ") + facts;
    }

    /** Returns one line of text: {@code inferred heading-line: 石桥上的人 (93 % sure: bold, short) at section[2] > p[1]}. */
    @Override
    public String toString() {
        String why = why();
        return action.id() + ' ' + rule + ": " + text + (why.isEmpty() ? "" : " (" + why + ')')
                + (place == null ? "" : " at " + place);
    }
}
