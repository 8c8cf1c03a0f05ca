package io.github.qingwen.render.markdown;

/**
 * A point in time as a style of front matter writes it.
 *
 * @param text without quotes
 */
record FieldDate(String text) {
    @Override
    public String toString() {
        return text;
    }
}
