package io.github.qingwen.internal.structure.code;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.element.ElementReader;
import io.github.qingwen.internal.structure.element.SegmentSink;
import io.github.qingwen.internal.structure.element.StatedMarkup;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code pre}, and WeChat's own snippet: {@code section.code-snippet__fix} with a {@code ul} of line numbers,
 * which are empty items, beside a {@code pre} with one {@code code} per line. Code that Markdown or clean HTML states
 * is read character by character.
 */
public final class CodeReader implements ElementReader {
    /** The languages that editors write where the author chose none. */
    private static final Set<String> NO_LANGUAGE =
            Set.of("cs", "default", "none", "text", "plaintext", "plain", "nohighlight");

    /** {@code pre}, and what pages held code in before; a text area by that name was for scripts that coloured it. */
    private static final Set<String> SOURCES = Set.of("pre", "xmp", "listing", "plaintext", "textarea");

    private static final String LANGUAGE = "language-";

    @Override
    public boolean reads(Box.Block block) {
        return SOURCES.contains(block.tag());
    }

    @Override
    public void read(Box.Block block, SegmentSink sink) {
        Element stated = block.element().selectFirst("> code");
        if (stated != null && StatedMarkup.isStated(stated)) {
            sink.add(verbatim(stated));
            return;
        }
        if (holdsPictures(block)) {
            sink.addContent(block);
            return;
        }
        StringBuilder code = new StringBuilder();
        append(block, code);
        String text = withoutBlankEnds(code);
        if (!text.isEmpty()) {
            sink.add(new Block.Code(language(block.element(), text), text));
        }
    }

    /** Code that is there for its characters. */
    private static Block.Code verbatim(Element code) {
        String text = code.wholeText();
        String language = code.className();
        return new Block.Code(
                language.startsWith(LANGUAGE) ? language.substring(LANGUAGE.length()) : null,
                text.endsWith("\n") ? text.substring(0, text.length() - 1) : text,
                code.attr("data-info"));
    }

    private static boolean holdsPictures(Box box) {
        if (box instanceof Box.Line line) {
            return line.runs().stream().anyMatch(Run.Atom.class::isInstance);
        }
        return box instanceof Box.Block block && block.children().stream().anyMatch(CodeReader::holdsPictures);
    }

    private static void append(Box.Block block, StringBuilder code) {
        for (Box child : block.children()) {
            if (!code.isEmpty() && code.charAt(code.length() - 1) != '\n') {
                code.append('\n');
            }
            if (child instanceof Box.Line line) {
                append(line, code);
            } else if (child instanceof Box.Block inner) {
                append(inner, code);
            }
        }
    }

    /** WeChat's snippets have a {@code code} for each line, and nothing between them. */
    private static void append(Box.Line line, StringBuilder code) {
        Element last = null;
        boolean ended = false;
        for (Run run : line.runs()) {
            Element row = enclosingCode(run.element());
            // a break at the end of a row is what keeps an empty one open
            if (last != null && row != null && row != last && !ended) {
                code.append('\n');
            }
            last = row == null ? last : row;
            ended = run instanceof Run.Break;
            append(run, code);
        }
    }

    private static @Nullable Element enclosingCode(Element element) {
        Element current = element;
        while (current != null
                && !current.normalName().equals("code")
                && !current.normalName().equals("pre")) {
            current = current.parent();
        }
        return current != null && current.normalName().equals("code") ? current : null;
    }

    private static void append(Run run, StringBuilder code) {
        if (run instanceof Run.Break) {
            code.append('\n');
        } else if (run instanceof Run.Text text) {
            for (int i = 0; i < text.text().length(); i++) {
                char c = text.text().charAt(i);
                if (!Whitespace.isZeroWidth(c) && c != '\r') {
                    // editors write indentation as no-break spaces
                    code.append(c == '\u00a0' ? ' ' : c);
                }
            }
        }
    }

    /** Returns the code without blank lines at its ends and without whitespace at the ends of its lines. */
    private static String withoutBlankEnds(StringBuilder code) {
        StringBuilder text = new StringBuilder(code.length());
        int blankLines = 0;
        for (String line : code.toString().split("\n", -1)) {
            String stripped = line.stripTrailing();
            if (stripped.isEmpty()) {
                blankLines++;
                continue;
            }
            if (!text.isEmpty()) {
                text.append("\n".repeat(blankLines + 1));
            }
            text.append(stripped);
            blankLines = 0;
        }
        return text.toString();
    }

    private static @Nullable String language(Element pre, String text) {
        Element code = pre.selectFirst("code");
        for (Element element : code == null ? List.of(pre) : List.of(pre, code)) {
            String stated = stated(element);
            if (!stated.isBlank()) {
                return NO_LANGUAGE.contains(stated) || !GuessedLanguages.agree(stated, element, text) ? null : stated;
            }
        }
        return null;
    }

    private static String stated(Element element) {
        if (element.hasAttr("data-lang")) {
            return element.attr("data-lang").strip();
        }
        for (String name : element.classNames()) {
            if (name.startsWith("language-") || name.startsWith("lang-")) {
                return name.substring(name.indexOf('-') + 1);
            }
            if (name.startsWith("brush:")) {
                // UEditor: class="brush:sql;toolbar:false"
                return name.substring("brush:".length()).split(";", 2)[0];
            }
        }
        return "";
    }
}
