package io.github.qingwen.render.html;

/** Writes tags and escaped text. */
final class HtmlWriter {
    private final StringBuilder html = new StringBuilder();

    /** Writes a start tag without attributes. */
    HtmlWriter open(String tag) {
        return open(tag, new Attributes());
    }

    HtmlWriter open(String tag, Attributes attributes) {
        html.append('<').append(tag);
        attributes.forEach((name, value) -> {
            html.append(' ').append(name).append("=\"");
            escape(value);
            html.append('"');
        });
        html.append('>');
        return this;
    }

    HtmlWriter close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    HtmlWriter newLine() {
        html.append('\n');
        return this;
    }

    /** Appends text, escaped for element content and for attributes in double quotes. HTML cannot represent NUL. */
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

    /** Returns the HTML written so far. */
    @Override
    public String toString() {
        return html.toString();
    }
}
