package io.github.qingwen.internal.read.page;

import io.github.qingwen.internal.text.Scan;
import java.io.Reader;
import java.util.Objects;

/**
 * Reads a page without what stands in the scripts and style sheets of its first part, and without a copy of the text.
 */
final class UnscriptedReader extends Reader {
    private final String page;
    private final int to;
    private int at;
    /** Start of the next script's body, which is skipped; the length of the page where none is left. */
    private int body;

    /** End of that body; the length of the page where none is left. */
    private int behind;

    /** @param to where the scripts begin to be read like all else */
    UnscriptedReader(String page, int to) {
        this.page = page;
        this.to = to;
        findBody();
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (at == body && body < page.length()) {
            at = behind;
            findBody();
        }
        int count = Math.min(length, body - at);
        page.getChars(at, at + count, buffer, offset);
        at += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    private void findBody() {
        body = page.length();
        behind = page.length();
        for (int tag = page.indexOf("<s", at); tag >= 0 && tag < to; tag = page.indexOf("<s", tag + 1)) {
            String name = page.startsWith("<script", tag) ? "script" : page.startsWith("<style", tag) ? "style" : "";
            if (name.isEmpty() || !followsMarkup(tag)) {
                continue;
            }
            int start = page.indexOf('>', tag) + 1;
            int end = page.indexOf("</" + name, start);
            if (start > 0 && end > start && end < to && !isTemplate(tag, start)) {
                body = start;
                behind = end;
                return;
            }
            if (start == 0 || end < 0) {
                return;
            }
        }
    }

    /** Older pages keep the content in one: {@code <script id="content_tpl" type="text/html">}. */
    private boolean isTemplate(int tag, int end) {
        return Scan.indexOf(page, "_tpl", tag, end) >= 0;
    }

    /** Tags follow tags; in a comment or an attribute, the same word follows other words. */
    private boolean followsMarkup(int tag) {
        int before = tag - 1;
        while (before >= 0 && Character.isWhitespace(page.charAt(before))) {
            before--;
        }
        return before < 0 || page.charAt(before) == '>';
    }

    @Override
    public void close() {
        // nothing is open
    }
}
