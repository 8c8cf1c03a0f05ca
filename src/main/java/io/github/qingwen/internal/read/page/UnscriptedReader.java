package io.github.qingwen.internal.read.page;

import io.github.qingwen.internal.text.Scan;
import java.io.Reader;
import java.util.Objects;

/** Reads a page but skips the bodies of scripts and style sheets in its first part. Does not copy the text. */
final class UnscriptedReader extends Reader {
    private final String page;
    private final int to;
    private final EndTags scripts;
    private final EndTags styles;
    private int at;
    /** Start of the next body to skip; the length of the page if none is left. */
    private int body;

    /** End of that body; the length of the page if none is left. */
    private int bodyEnd;

    /** @param to end of the first part; scripts that end after it are not skipped */
    UnscriptedReader(String page, int to) {
        this.page = page;
        this.to = to;
        this.scripts = new EndTags(page, "</script");
        this.styles = new EndTags(page, "</style");
        findBody();
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (at == body) {
            at = bodyEnd;
            findBody();
        }
        int count = Math.min(length, body - at);
        page.getChars(at, at + count, buffer, offset);
        at += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    private void findBody() {
        body = page.length();
        bodyEnd = page.length();
        for (int tag = page.indexOf("<s", at); tag >= 0 && tag < to; tag = page.indexOf("<s", tag + 1)) {
            String name = page.startsWith("<script", tag) ? "script" : page.startsWith("<style", tag) ? "style" : "";
            if (name.isEmpty() || !followsMarkup(tag)) {
                continue;
            }
            int start = page.indexOf('>', tag) + 1;
            if (isTemplate(tag, start)) {
                continue;
            }
            int end = start == 0 ? -1 : name.equals("script") ? scripts.next(start) : styles.next(start);
            if (end < 0) {
                return;
            }
            if (end < to) {
                body = start;
                bodyEnd = end;
                return;
            }
        }
    }

    /** Finds end tags in increasing order; searches the page once. */
    private static final class EndTags {
        private final String page;
        private final String tag;
        private int last = -1;

        EndTags(String page, String tag) {
            this.page = page;
            this.tag = tag;
        }

        /** Returns the first end tag from an index on, or -1. Indexes must not decrease between calls. */
        int next(int from) {
            if (last < from && last != page.length()) {
                int found = page.indexOf(tag, from);
                last = found < 0 ? page.length() : found;
            }
            return last == page.length() ? -1 : last;
        }
    }

    /** Older pages keep the content in a template: {@code <script id="content_tpl" type="text/html">}. */
    private boolean isTemplate(int tag, int end) {
        return Scan.indexOf(page, "_tpl", tag, end) >= 0;
    }

    /**
     * Returns true for a real tag, which follows another tag. In a comment or attribute, the same characters follow
     * text.
     */
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
