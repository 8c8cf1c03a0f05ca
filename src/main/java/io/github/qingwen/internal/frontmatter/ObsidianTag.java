package io.github.qingwen.internal.frontmatter;

/**
 * Tags as Obsidian takes them: letters, digits, {@code _}, {@code -} and {@code /}, and not digits alone (its help page
 * "Tags").
 */
public final class ObsidianTag {
    private ObsidianTag() {}

    /** Returns a tag with hyphens for what Obsidian does not take; the empty string where nothing is left. */
    public static String of(String tag) {
        StringBuilder valid = new StringBuilder(tag.length());
        boolean named = false;
        for (int i = 0; i < tag.length(); ) {
            int c = tag.codePointAt(i);
            i += Character.charCount(c);
            boolean digit = Character.isDigit(c);
            if (digit || isNaming(c)) {
                valid.appendCodePoint(c);
                named |= !digit;
            } else if (!valid.isEmpty() && valid.charAt(valid.length() - 1) != '-') {
                valid.append('-');
            }
        }
        while (!valid.isEmpty() && valid.charAt(valid.length() - 1) == '-') {
            valid.setLength(valid.length() - 1);
        }
        return valid.isEmpty() || named ? valid.toString() : "_" + valid;
    }

    /** Characters of a tag besides digits; emoji count. */
    private static boolean isNaming(int c) {
        return Character.isLetter(c) || c == '_' || c == '/' || Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
