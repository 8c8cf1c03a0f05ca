package io.github.qingwen.internal.markdown;

/** Titles of links and pictures between double quotes. */
final class LinkTitle {
    private LinkTitle() {}

    /**
     * Returns a title in which what could end it, what a site generator could execute and what a parser would read as
     * markup is a character reference: one form for Markdown, for cells of tables and for attributes of HTML.
     */
    static String escaped(String title, SiteSyntax syntax) {
        StringBuilder escaped = new StringBuilder(title.length() + 8);
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (syntax.opensAt(title, i)) {
                escaped.append(CharacterReference.OPENING_BRACE);
                continue;
            }
            switch (c) {
                case '"' -> escaped.append("&quot;");
                case '\\' -> escaped.append("&#92;");
                case '|' -> escaped.append("&#124;");
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append(CharacterReference.startsAt(title, i) ? "&amp;" : "&");
                case '\n', '\r', '\t' -> escaped.append(' ');
                case '\0' -> escaped.append('\ufffd');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
