package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Atomic;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.WhiteSpace;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks of code: {@code pre} and its predecessors; {@code code} that is a block or breaks into lines in a
 * paragraph of its own; tables whose line numbers were removed; boxes of preformatted lines in a monospaced font.
 * WeChat's snippets are a {@code pre} with one {@code code} per line. Code that Markdown or clean HTML states is read
 * character by character.
 */
public final class CodeReader implements ElementReader {
    private static final Pattern MONOSPACE =
            Pattern.compile("(?i)font-family:[^;]*(?:monospace|consolas|menlo|monaco|courier)");

    private static final String LANGUAGE = "language-";

    @Override
    public boolean reads(Box.Block block) {
        return switch (block.tag()) {
            case "pre", "xmp", "listing", "plaintext", "textarea" -> true;
            case "code" -> block.element().attr("style").contains("display");
            case "table" -> isNumbered(block);
            default -> isLinesOfCode(block);
        };
    }

    /** Returns true for a table whose line numbers were removed, so that each row has one cell of code left. */
    private static boolean isNumbered(Box.Block table) {
        List<Box.Block> rows = new ArrayList<>();
        gatherRows(table, rows);
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row ->
                                row.children().size() == 1 && row.element().childrenSize() > 1)
                && (rows.size() > 1 || table.element().selectFirst("td pre") == null);
    }

    private static void gatherRows(Box.Block block, List<Box.Block> rows) {
        for (Box child : block.children()) {
            if (child instanceof Box.Block inner && inner.tag().equals("tr")) {
                rows.add(inner);
            } else if (child instanceof Box.Block inner) {
                gatherRows(inner, rows);
            }
        }
    }

    /** Returns true for a block of code in lines: its only line is inline code that breaks, or it is preformatted. */
    private static boolean isLinesOfCode(Box.Block block) {
        // checked first: most text fails at its first run, while the font needs a regular expression
        if (!isCode(block, true)) {
            return false;
        }
        boolean monospaced = MONOSPACE.matcher(block.element().attr("style")).find()
                && block.element().selectFirst("pre, table, li") == null;
        boolean breaks = block.children().size() == 1 && breaks(block.children().get(0));
        return (monospaced || (breaks && isCode(block, false))) && text(block).indexOf('\n') > 0;
    }

    /** Returns true for a line with a line break inside of code. */
    private static boolean breaks(Box box) {
        return box instanceof Box.Line line
                && line.runs().stream()
                        .anyMatch(run -> run.style().code()
                                && (run instanceof Run.Break
                                        || (run instanceof Run.Text text
                                                && run.style().whiteSpace() != WhiteSpace.COLLAPSE
                                                && text.text().indexOf('\n') >= 0)));
    }

    private static boolean isCode(Box box, boolean monospaced) {
        if (box instanceof Box.Block block) {
            for (Box child : block.children()) {
                if (!isCode(child, monospaced)) {
                    return false;
                }
            }
            return true;
        }
        for (Run run : ((Box.Line) box).runs()) {
            boolean isCode = run.style().code() || (monospaced && run.style().whiteSpace() == WhiteSpace.KEEP);
            if (!isCode && (run.hasContent() || run instanceof Run.Break)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(Box.Block block, SegmentSink sink) {
        Element stated = onlyCode(block.element());
        if (stated != null && StatedMarkup.isStated(stated)) {
            sink.add(verbatim(stated));
            return;
        }
        List<Run> pictures = atoms(block);
        if (!pictures.isEmpty() && isLayout(block)) {
            sink.addContent(block);
            return;
        }
        String text = text(block);
        if (!text.isEmpty()) {
            sink.add(new Block.CodeBlock(StatedLanguage.of(block.element(), text), text));
        }
        if (!pictures.isEmpty()) {
            sink.addLine(pictures);
        }
    }

    /** Returns the code character by character. */
    private static Block.CodeBlock verbatim(Element code) {
        String text = code.wholeText();
        String language = code.className();
        return new Block.CodeBlock(
                language.startsWith(LANGUAGE) ? language.substring(LANGUAGE.length()) : null,
                text.endsWith("\n") ? text.substring(0, text.length() - 1) : text,
                code.attr("data-info"));
    }

    /** Returns the {@code code} of a {@code pre} that holds nothing else, if it has no child elements; else null. */
    private static @Nullable Element onlyCode(Element pre) {
        Element code = pre.childNodeSize() == 1 ? pre.firstElementChild() : null;
        return code != null && code.normalName().equals("code") && code.childrenSize() == 0 ? code : null;
    }

    /** Returns true for an element of code that holds boxes but no code. */
    private static boolean isLayout(Box.Block block) {
        return block.element().selectFirst("code") == null
                && block.children().stream().anyMatch(Box.Block.class::isInstance);
    }

    /** Returns the atoms that are placed after the code. Emoji are text and stay in it. */
    private static List<Run> atoms(Box.Block block) {
        return block.lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> run instanceof Run.Atom atom && !(atom.content() instanceof Atomic.Emoji))
                .toList();
    }

    private static String text(Box.Block block) {
        StringBuilder code = new StringBuilder();
        append(block, code);
        return withoutBlankEnds(code);
    }

    private static void append(Box.Block block, StringBuilder code) {
        for (Box child : block.children()) {
            if (!code.isEmpty() && code.charAt(code.length() - 1) != '\n') {
                code.append('\n');
            }
            if (child instanceof Box.Line line) {
                append(line, code);
            } else if (child instanceof Box.Block inner) {
                int start = code.length();
                append(inner, code);
                if (inner.tag().equals("tr") && code.length() == start) {
                    code.append('\n');
                }
            }
        }
    }

    /** WeChat's snippets have a {@code code} for each line, and nothing between them. */
    private static void append(Box.Line line, StringBuilder code) {
        Element last = null;
        boolean ended = false;
        for (Run run : line.runs()) {
            Element row = enclosingCode(run.element());
            // a break at the end of a row, as in empty rows, has ended the line already
            if (last != null && row != null && row != last && !ended) {
                code.append('\n');
            }
            last = row == null ? last : row;
            ended = run instanceof Run.Break;
            append(run, code);
        }
    }

    /** Returns the innermost {@code code} around an element in a {@code pre}, or null. */
    private static @Nullable Element enclosingCode(Element element) {
        Element code = null;
        for (Element current = element; current != null; current = current.parent()) {
            if (current.normalName().equals("pre")) {
                return code;
            }
            code = code == null && current.normalName().equals("code") ? current : code;
        }
        return null;
    }

    private static void append(Run run, StringBuilder code) {
        if (run instanceof Run.Break) {
            code.append('\n');
        } else if (run instanceof Run.Atom atom && atom.content() instanceof Atomic.Emoji emoji) {
            code.append(emoji.text());
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
}
