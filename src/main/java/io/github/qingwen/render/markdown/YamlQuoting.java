package io.github.qingwen.render.markdown;

import java.util.Set;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Quotes also what YAML 1.1, which Go and Ruby read, takes for a date, a time, a number in other notation or a
 * merge, and what holds its further line breaks or a byte order mark, which readers drop.
 */
final class YamlQuoting extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;

    private static final String NUMBERS = "0123456789+-.:_ abcdefoxtzABCDEFOXTZ";
    private static final Set<String> OPERATORS = Set.of("=", "<<");
    private static final String DROPPED = "\u0085\u2028\u2029\ufeff";

    @Override
    public boolean needToQuoteName(String name) {
        return super.needToQuoteName(name) || needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return super.needToQuoteValue(value)
                || OPERATORS.contains(value)
                || value.chars().anyMatch(c -> DROPPED.indexOf(c) >= 0)
                || ("0123456789+-.".indexOf(value.charAt(0)) >= 0
                        && value.chars().allMatch(c -> NUMBERS.indexOf(c) >= 0));
    }
}
