package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle.Script;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Footnote references as Markdown editors write them: a raised number in brackets, {@code <sup>[6]</sup>}. */
final class FootnoteReferences {
    private static final Pattern REFERENCE = Pattern.compile("\\s*\\[(\\d{1,3})]\\s*");

    private FootnoteReferences() {}

    /** Returns the label of a reference; null for other runs. */
    static @Nullable String label(Run run) {
        if (!(run instanceof Run.Text text) || text.style().script() != Script.SUPER) {
            return null;
        }
        Matcher reference = REFERENCE.matcher(text.text());
        return reference.matches() ? reference.group(1) : null;
    }
}
