package io.github.qingwen.render.markdown;

import java.util.List;

/**
 * Fields of YAML whose words need no quotes: plain scalars, and lists of them. What is not certain to be one is left to
 * the YAML library, whose output is the same.
 */
final class PlainYaml {
    private static final YamlQuoting QUOTING = new YamlQuoting();
    /** Punctuation that means nothing in YAML behind a letter. */
    private static final String HARMLESS = "，。、；：？！“”‘’（）《》【】「」…—·｜/_.-+=()~?&%!*@|$;";

    /** YAML writes a longer key in another form. */
    private static final int LONGEST_KEY = 100;

    private PlainYaml() {}

    /**
     * Appends a field, a line for each value.
     *
     * @return whether it was appended; nothing is where a word may need quotes
     */
    static boolean append(String key, Object value, StringBuilder yaml) {
        if (key.length() > LONGEST_KEY || !isPlain(key)) {
            return false;
        }
        if (value instanceof List<?> list) {
            if (list.isEmpty() || !list.stream().allMatch(PlainYaml::isPlain)) {
                return false;
            }
            yaml.append(key).append(":\n");
            list.forEach(item -> yaml.append("- ").append(item).append('\n'));
            return true;
        }
        if (!isPlain(value)) {
            return false;
        }
        yaml.append(key).append(": ").append(value).append('\n');
        return true;
    }

    private static boolean isPlain(Object value) {
        return value instanceof FieldDate
                || value instanceof Boolean
                || value instanceof Integer
                || (value instanceof String words && isHarmless(words) && !QUOTING.needToQuoteValue(words));
    }

    /** Returns whether a text begins with a letter and ends without a space, and has harmless characters only. */
    private static boolean isHarmless(String words) {
        if (words.isEmpty() || !isLetter(words.charAt(0)) || words.endsWith(" ")) {
            return false;
        }
        for (int i = 1; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean inAddress = c == ':' && words.startsWith("//", i + 1);
            if (c != ' ' && !isLetter(c) && !inAddress && (c < '0' || c > '9') && HARMLESS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '一' && c <= '龥');
    }
}
