package io.github.qingwen.render.html;

import org.jspecify.annotations.Nullable;

/** HTML in the making: everything that is not a tag of ours is escaped. */
final class HtmlText {
    private final StringBuilder html = new StringBuilder();

    /** @param attributes names and values in turn; one whose value is null is left out */
    HtmlText open(String tag, @Nullable String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                html.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                html.append('"');
            }
        }
        html.append('>');
        return this;
    }

    HtmlText close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    HtmlText text(String text) {
        escape(text);
        return this;
    }

    HtmlText line() {
        html.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\0' -> html.append('\ufffd');
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
