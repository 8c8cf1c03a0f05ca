package io.github.qingwen.internal.formula;

import io.github.qingwen.internal.text.Ascii;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a formula as LaTeX, with the commands of amsmath and amssymb. */
final class LatexWriter {
    private static final String PRIMES = "′″‴⁗";

    /** Marks above a base and their commands; the second command is for a mark as wide as the base. */
    private static final Map<String, String[]> ABOVE = Map.ofEntries(
            Map.entry("^", new String[] {"\\hat", "\\widehat"}),
            Map.entry("ˆ", new String[] {"\\hat", "\\widehat"}),
            Map.entry("~", new String[] {"\\tilde", "\\widetilde"}),
            Map.entry("˜", new String[] {"\\tilde", "\\widetilde"}),
            Map.entry("¯", new String[] {"\\bar", "\\overline"}),
            Map.entry("―", new String[] {"\\overline", "\\overline"}),
            Map.entry("‾", new String[] {"\\overline", "\\overline"}),
            Map.entry("ˇ", new String[] {"\\check", "\\check"}),
            Map.entry("˘", new String[] {"\\breve", "\\breve"}),
            Map.entry("´", new String[] {"\\acute", "\\acute"}),
            Map.entry("`", new String[] {"\\grave", "\\grave"}),
            Map.entry("‵", new String[] {"\\grave", "\\grave"}),
            Map.entry("˙", new String[] {"\\dot", "\\dot"}),
            Map.entry("¨", new String[] {"\\ddot", "\\ddot"}),
            Map.entry("⃛", new String[] {"\\dddot", "\\dddot"}),
            Map.entry("⃗", new String[] {"\\vec", "\\vec"}),
            Map.entry("˚", new String[] {"\\mathring", "\\mathring"}),
            Map.entry("→", new String[] {"\\vec", "\\overrightarrow"}),
            Map.entry("←", new String[] {"\\overleftarrow", "\\overleftarrow"}),
            Map.entry("↔", new String[] {"\\overleftrightarrow", "\\overleftrightarrow"}),
            Map.entry("⏞", new String[] {"\\overbrace", "\\overbrace"}));

    private static final Map<String, String> BELOW = Map.of(
            "―", "\\underline",
            "_", "\\underline",
            "‾", "\\underline",
            "⏟", "\\underbrace",
            "→", "\\underrightarrow",
            "←", "\\underleftarrow",
            "↔", "\\underleftrightarrow");

    /** Arrows that grow with the text above them. */
    private static final Map<String, String> LONG_ARROWS = Map.of(
            "→", "\\xrightarrow",
            "←", "\\xleftarrow",
            "↔", "\\xleftrightarrow",
            "⇒", "\\xRightarrow",
            "⇐", "\\xLeftarrow",
            "⇔", "\\xLeftrightarrow",
            "↦", "\\xmapsto",
            "=", "\\xlongequal");

    private static final Map<String, String> SPACES = Map.of(
            "0.167em", "\\,",
            "0.222em", "\\:",
            "0.278em", "\\;",
            "-0.167em", "\\!",
            "0.5em", "\\enspace",
            "1em", "\\quad",
            "1.0em", "\\quad",
            "2em", "\\qquad",
            "2.0em", "\\qquad");

    private static final Map<String, String> MATRICES =
            Map.of("()", "pmatrix", "[]", "bmatrix", "{}", "Bmatrix", "||", "vmatrix", "‖‖", "Vmatrix");
    private static final String[] SIZES = {"", "\\big", "\\Big", "\\bigg", "\\Bigg"};
    private static final Map<String, String> TEXT_FONTS = Map.of(
            "mathbf", "\\textbf",
            "italic", "\\textit",
            "mathit", "\\textit",
            "mathsf", "\\textsf",
            "mathtt", "\\texttt");

    private LatexWriter() {}

    static String write(MathNode formula) {
        return node(formula).strip();
    }

    private static String node(MathNode node) {
        return switch (node.name()) {
            case "mi" -> identifier(node);
            case "mn" -> inFont(node, characters(node.text(), false));
            case "mo" -> operator(node);
            case "mtext", "ms" -> text(node);
            case "mspace" -> space(node.attribute("width"));
            case "mfrac" -> fraction(node);
            case "msqrt" -> "\\sqrt" + group(row(node.children()));
            case "mroot" -> "\\sqrt[" + row(List.of(node.child(1))) + ']' + group(node(node.child(0)));
            case "msub", "msup", "msubsup" -> scripts(node, base(node.child(0)) + besides(node));
            case "munder", "mover", "munderover" -> stacked(node);
            case "mmultiscripts" -> multiscripts(node);
            case "mtable" -> {
                String numbered = numbered(node);
                yield numbered != null ? numbered : table(node, "");
            }
            case "mstyle" -> style(node);
            case "menclose" -> enclosed(node);
            case "mphantom" -> "\\phantom" + group(row(node.children()));
            case "mrow" -> node.attribute("class").isEmpty() || node.has("class", "INNER") ? fenced(node) : atom(node);
            default -> row(node.children());
        };
    }

    private static String group(String latex) {
        return '{' + latex + '}';
    }

    private static String row(List<MathNode> nodes) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            MathNode node = nodes.get(i);
            if (node.is("mi") && node.text().isEmpty()) {
                append(row, i == 0 && nodes.size() > 1 ? "" : "{}");
            } else if (node.is("mi") && i > 0 && continues(nodes.get(i - 1), node)) {
                row.setLength(row.length() - 1);
                row.append(node.text()).append('}');
            } else if (node.has("displaystyle", "true") && i == nodes.size() - 1 && isStyle(node)) {
                append(row, "\\displaystyle");
                append(row, row(node.children()));
            } else {
                append(row, node(node));
            }
        }
        return row.toString();
    }

    private static boolean isStyle(MathNode node) {
        return node.is("mstyle") && !node.only().is("mfrac") && !isBinomial(node.only());
    }

    /** Returns true for neighbours that are letters of one upright or otherwise unusual font. */
    private static boolean continues(MathNode before, MathNode letter) {
        return before.is("mi")
                && before.text().length() == 1
                && letter.text().length() == 1
                && Character.isLetter(letter.text().charAt(0))
                && letter.text().charAt(0) < 0x80
                && before.text().charAt(0) < 0x80
                && !letter.has("font", "italic")
                && before.attribute("font").equals(letter.attribute("font"));
    }

    /** Keeps a command apart from a letter after it. */
    private static void append(StringBuilder latex, String next) {
        if (!next.isEmpty() && Ascii.isLetter(next.charAt(0))) {
            int at = latex.length() - 1;
            while (at > 0 && latex.length() - at < 32 && Ascii.isLetter(latex.charAt(at))) {
                at--;
            }
            if (at >= 0 && at < latex.length() - 1 && latex.charAt(at) == '\\') {
                latex.append(' ');
            }
        }
        latex.append(next);
    }

    private static String join(String latex, String next) {
        StringBuilder joined = new StringBuilder(latex);
        append(joined, next);
        return joined.toString();
    }

    private static String characters(String text, boolean operator) {
        StringBuilder latex = new StringBuilder();
        text.codePoints().forEach(c -> append(latex, MathSymbols.latex(c, operator)));
        return latex.toString();
    }

    private static String inFont(MathNode token, String latex) {
        String font = token.attribute("font");
        return font.isEmpty() || font.equals("italic") ? latex : '\\' + font + group(latex);
    }

    private static String identifier(MathNode token) {
        String text = token.text().replace(" ", "").replace("\u2006", "");
        if (MathSymbols.isFunction(text)) {
            return '\\' + text;
        }
        if (!token.attribute("font").isEmpty()) {
            return inFont(token, characters(text, false));
        }
        boolean latin = !text.isEmpty() && text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        return !latin ? characters(text, false) : (text.length() > 1 ? "\\operatorname" : "\\mathrm") + group(text);
    }

    private static String operator(MathNode token) {
        String text = token.text().replace(" ", "").replace("\u2006", "");
        if (text.equals("mod")) {
            return "\\bmod";
        }
        if (text.length() > 1 && text.chars().allMatch(Character::isLetter)) {
            return MathSymbols.isFunction(text) ? '\\' + text : "\\operatorname" + group(text);
        }
        return text.chars().allMatch(c -> c >= 0x2061 && c <= 0x2064) ? "" : characters(text, true);
    }

    private static String text(MathNode token) {
        String text = token.text().replace('\u00a0', ' ');
        if (text.isBlank()) {
            return text.isEmpty() ? "" : "\\ ";
        }
        StringBuilder latex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            latex.append(
                    switch (c) {
                        case '\\' -> "\\textbackslash{}";
                        case '^' -> "\\textasciicircum{}";
                        case '~' -> "\\textasciitilde{}";
                        case '#', '$', '%', '&', '_', '{', '}' -> "\\" + c;
                        default -> String.valueOf(c);
                    });
        }
        return TEXT_FONTS.getOrDefault(token.attribute("font"), "\\text") + group(latex.toString());
    }

    private static String space(String width) {
        String command = SPACES.get(width);
        if (command != null) {
            return command;
        }
        double em = width.endsWith("em") ? Transform.number(width.substring(0, width.length() - 2)) : 0;
        long units = Math.round(em * 18);
        return units == 0 ? "" : "\\mspace{" + units + "mu}";
    }

    private static String fraction(MathNode node) {
        String parts = group(node(node.child(0))) + group(node(node.child(1)));
        return isBare(node) ? "\\genfrac{}{}{0pt}{}" + parts : "\\frac" + parts;
    }

    private static boolean isBare(MathNode node) {
        return node.is("mfrac") && node.attribute("linethickness").matches("0[a-z.0]*");
    }

    /** Returns the base of scripts: one symbol or command, or a group. */
    private static String base(MathNode node) {
        if (node.isOperator("∥")) {
            return "\\|";
        }
        String latex = node(node);
        boolean isGroup = node.name().matches("msub|msup|msubsup|mstyle|mmultiscripts")
                || (node.is("mrow")
                        && node.attribute("class").isEmpty()
                        && !isFenced(node)
                        && node.children().size() != 1);
        return isGroup || latex.isEmpty() ? group(latex) : latex;
    }

    private static String script(MathNode node) {
        String latex = scriptRow(node);
        boolean isOne = latex.codePointCount(0, latex.length()) == 1 || latex.matches("\\\\[a-zA-Z]{1,30}");
        return isOne && !node.has("class", "ORD") ? latex : group(latex);
    }

    private static String scripts(MathNode node, String base) {
        boolean hasBelow = !node.name().matches("msup|mover");
        boolean hasAbove = !node.name().matches("msub|munder");
        String latex = base;
        if (hasAbove) {
            MathNode above = node.child(node.children().size() - 1);
            MathNode first = above.is("mrow") && !above.children().isEmpty() ? above.child(0) : above;
            if (first.isOperator(PRIMES) && !above.has("class", "ORD")) {
                latex += "'".repeat(PRIMES.indexOf(first.text()) + 1);
                if (first != above) {
                    List<MathNode> rest =
                            above.children().subList(1, above.children().size());
                    latex += '^' + (rest.size() == 1 ? script(rest.get(0)) : group(row(rest)));
                }
            } else {
                latex += '^' + script(above);
            }
        }
        return hasBelow ? base + '_' + script(node.child(1)) + latex.substring(base.length()) : latex;
    }

    /** Returns the command that keeps scripts beside an operator in a displayed formula. */
    private static String besides(MathNode node) {
        MathNode base = node.child(0);
        return MathSymbols.isBigOperator(base.text()) && !base.attribute("size").isEmpty() && !base.has("size", "0")
                ? "\\nolimits"
                : "";
    }

    private static String stacked(MathNode node) {
        MathNode base = node.child(0);
        MathNode mark = node.child(1);
        String accent = node.is("mover") ? accent(base, mark) : node.is("munder") ? BELOW.get(mark.text()) : null;
        if (accent != null && mark.is("mo")) {
            return accent + group(row(List.of(base)));
        }
        MathNode core = base;
        while (core.only() != core && !core.has("class", "OP")) {
            core = core.only();
        }
        String arrow = core.is("mo") ? LONG_ARROWS.get(core.text()) : null;
        boolean isPadded = node.children().stream().anyMatch(child -> child.is("mpadded"));
        if (arrow != null && (isPadded || base.is("mstyle"))) {
            String below = node.is("mover") ? "" : '[' + row(trimmed(node.child(1))) + ']';
            String above = node.is("munder")
                    ? ""
                    : row(trimmed(node.child(node.children().size() - 1)));
            return arrow + below + group(above);
        }
        if (takesLimits(core)) {
            return scripts(node, limited(base, core));
        }
        String latex = group(node(base));
        if (!node.is("mover")) {
            latex = "{\\underset" + group(scriptRow(mark)) + latex + '}';
        }
        if (!node.is("munder")) {
            latex = "\\overset" + group(scriptRow(node.child(node.children().size() - 1))) + latex;
        }
        return node.is("munder") ? latex.substring(1, latex.length() - 1) : latex;
    }

    private static String scriptRow(MathNode node) {
        if (node.only().is("mtable") && isColumn(node.only())) {
            return table(node.only(), "substack");
        }
        return node.has("class", "ORD") ? row(node.children()) : node(node);
    }

    private static @Nullable String accent(MathNode base, MathNode mark) {
        String[] commands = ABOVE.get(mark.text());
        if (commands == null) {
            return null;
        }
        boolean isToken = base.only().children().isEmpty();
        boolean isWide = mark.has("stretchy", "true") || (!mark.has("stretchy", "false") && !isToken);
        return commands[isWide ? 1 : 0];
    }

    private static List<MathNode> trimmed(MathNode padded) {
        List<MathNode> content = padded.is("mpadded") ? padded.children() : List.of(padded);
        return content.stream().filter(child -> !child.is("mspace")).toList();
    }

    private static boolean takesLimits(MathNode core) {
        return core.has("class", "OP")
                || (core.is("mo") && core.text().length() > 1)
                || (core.is("mi") && core.text().length() > 1)
                || MathSymbols.isBigOperator(core.text())
                || MathSymbols.isIntegral(core.text());
    }

    private static String limited(MathNode base, MathNode core) {
        String latex = node(base);
        if (core.is("mi") && latex.startsWith("\\operatorname{")) {
            return latex.replace("\\operatorname{", "\\operatorname*{");
        }
        boolean isSmall = MathSymbols.isBigOperator(core.text()) && core.has("size", "0");
        return isSmall || MathSymbols.isIntegral(core.text()) ? latex + "\\limits" : latex;
    }

    /** Writes the base, pairs of scripts after it, and pairs before it from {@code mprescripts} on. */
    private static String multiscripts(MathNode node) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder(base(node.child(0)));
        StringBuilder side = after;
        boolean isBelow = true;
        for (MathNode script : node.children().subList(1, node.children().size())) {
            if (script.is("mprescripts")) {
                side = before.append("{}");
                isBelow = true;
            } else {
                side.append(isBelow ? '_' : '^').append(group(node(script)));
                isBelow = !isBelow;
            }
        }
        return join(before.toString(), after.toString());
    }

    private static String style(MathNode node) {
        String content = row(node.children());
        if (!node.attribute("mathcolor").isEmpty()) {
            return "\\textcolor" + group(node.attribute("mathcolor")) + group(content);
        }
        if (content.startsWith("\\frac") && node.only().is("mfrac")) {
            return (node.has("displaystyle", "false") ? "\\t" : "\\d") + content.substring(1);
        }
        if (content.startsWith("\\binom")) {
            return (node.has("displaystyle", "false") ? "\\t" : "\\d") + content.substring(1);
        }
        if (node.only().is("mtable") && node.has("scriptlevel", "1")) {
            return content.replace("{matrix}", "{smallmatrix}");
        }
        if (node.only().is("mspace")
                || (node.attribute("scriptlevel").isEmpty() && !node.has("displaystyle", "true"))) {
            return content;
        }
        return group(join(
                node.has("displaystyle", "true")
                        ? "\\displaystyle"
                        : node.has("scriptlevel", "1")
                                ? "\\scriptstyle"
                                : node.has("scriptlevel", "2") ? "\\scriptscriptstyle" : "\\textstyle",
                content));
    }

    private static String enclosed(MathNode node) {
        String notation = node.attribute("notation");
        if (notation.contains("box")) {
            MathNode inner = node.only();
            while (inner.only() != inner) {
                inner = inner.only();
            }
            return "\\boxed" + group(inner.children().isEmpty() ? node(inner) : row(inner.children()));
        }
        boolean up = notation.contains("updiagonalstrike");
        boolean down = notation.contains("downdiagonalstrike");
        String content = row(node.children());
        return up || down ? (up && down ? "\\xcancel" : up ? "\\cancel" : "\\bcancel") + group(content) : content;
    }

    /** A row with a TeX class. */
    private static String atom(MathNode node) {
        MathNode only = node.only();
        String command = node.attribute("class");
        if (isBinomial(node)) {
            return fenced(node);
        }
        if (MathSymbols.isDelimiter(only)
                && !only.text().isEmpty()
                && !only.attribute("size").isEmpty()
                && !only.has("size", "0")) {
            String side =
                    command.equals("OPEN") ? "l" : command.equals("CLOSE") ? "r" : command.equals("REL") ? "m" : "";
            int size = Math.min(4, (int) Transform.number(only.attribute("size")));
            return join(SIZES[size] + side, delimiter(only));
        }
        if (command.equals("REL") && only.is("mover") && only.child(0).has("class", "OP")) {
            return "\\stackrel" + group(scriptRow(only.child(1)))
                    + group(row(only.child(0).children()));
        }
        String content = row(node.children());
        boolean isAccent = only.is("mover")
                && (accent(only.child(0), only.child(1)) != null
                        && only.child(1).is("mo"));
        boolean isBrace = isAccent
                || (only.is("munder") && BELOW.containsKey(only.child(1).text()));
        return switch (command) {
            case "OP" -> isBrace ? content : "\\mathop" + group(content);
            case "REL" -> "\\mathrel" + group(content);
            case "BIN" -> "\\mathbin" + group(content);
            case "OPEN" -> "\\mathopen" + group(content);
            case "CLOSE" -> "\\mathclose" + group(content);
            case "PUNCT" -> "\\mathpunct" + group(content);
            case "VCENTER" -> content;
            default -> {
                if (only.is("mi") && only.attribute("font").isEmpty() && content.startsWith("\\operatorname")) {
                    yield "\\mathrm" + content.substring("\\operatorname".length());
                }
                boolean isFont = (only.is("mi") || only.is("mn")) && content.matches("\\\\(math|bold)[a-z]+\\{.*");
                yield isFont || isAccent || only.is("mphantom") || only.isOperator("/⋮") ? content : group(content);
            }
        };
    }

    private static boolean isFenced(MathNode row) {
        List<MathNode> nodes = row.children();
        if (nodes.size() < 2 || row.has("class", "ORD")) {
            return false;
        }
        return MathSymbols.isDelimiter(nodes.get(0)) && MathSymbols.isDelimiter(nodes.get(nodes.size() - 1));
    }

    private static String delimiter(MathNode node) {
        return node.text().isEmpty()
                ? "."
                : characters(node.text(), true).replace("\\mid", "|").replace("\\parallel", "\\|");
    }

    /** Writes a row. Delimiters at both ends grow with its content. */
    private static String fenced(MathNode row) {
        List<MathNode> nodes = row.children();
        if (isBinomial(row)) {
            return "\\binom" + group(node(nodes.get(1).child(0)))
                    + group(node(nodes.get(1).child(1)));
        }
        if (!isFenced(row)) {
            return row(nodes);
        }
        MathNode open = nodes.get(0);
        MathNode close = nodes.get(nodes.size() - 1);
        if (nodes.size() == 3 && nodes.get(1).is("mtable")) {
            MathNode table = nodes.get(1);
            boolean isCases = open.text().equals("{")
                    && close.text().isEmpty()
                    && (table.attribute("columnalign").startsWith("left")
                            || !environment(table).equals("aligned"));
            String environment = isCases ? "cases" : MATRICES.get(open.text() + close.text());
            if (environment != null && (isCases || isPlain(table))) {
                return table(table, environment);
            }
        }
        StringBuilder latex = new StringBuilder(join("\\left", delimiter(open)));
        for (MathNode node : nodes.subList(1, nodes.size() - 1)) {
            boolean isMiddle = MathSymbols.isDelimiter(node) && !node.text().isEmpty() && "|‖∣/".contains(node.text());
            append(
                    latex,
                    isMiddle
                            ? join("\\middle", delimiter(node))
                            : node.is("mrow") && node.children().isEmpty() ? "" : node(node));
        }
        append(latex, join("\\right", delimiter(close)));
        return latex.toString();
    }

    private static boolean isBinomial(MathNode row) {
        List<MathNode> nodes = row.children();
        return nodes.size() == 3
                && isBare(nodes.get(1))
                && nodes.get(0).only().text().equals("(");
    }

    /** Returns true for a table without rules whose columns are centred. */
    private static boolean isPlain(MathNode table) {
        return !table.attribute("columnalign").matches(".*(left|right).*")
                && !table.attribute("columnlines").contains("solid")
                && !table.attribute("rowlines").contains("solid")
                && table.attribute("frame").isEmpty();
    }

    /** Returns an equation with a number, which is a table of one row with the number in its last cell, or null. */
    private static @Nullable String numbered(MathNode table) {
        MathNode row = table.only();
        if (!row.is("mlabeledtr") || row.children().size() != 2) {
            return null;
        }
        String number = row(row.child(1).children()).replaceFirst("^\\\\text\\{\\(?(.*?)\\)?}$", "$1");
        return row(row.child(0).children()) + "\\tag" + group(number);
    }

    private static String table(MathNode table, String given) {
        String environment = given.isEmpty() ? environment(table) : given;
        List<String> rows = new ArrayList<>();
        for (MathNode row : table.children()) {
            rows.add(row.children().stream()
                    .map(cell -> row(cell.is("mtd") ? cell.children() : List.of(cell)))
                    .collect(Collectors.joining(" & "))
                    .strip());
        }
        boolean isArray = environment.equals("array");
        String[] below = table.attribute("rowlines").split(" ", -1);
        boolean framed = isArray && table.has("frame", "solid");
        if (environment.equals("substack")) {
            return "\\substack" + group(String.join(" \\\\ ", rows));
        }
        StringBuilder latex =
                new StringBuilder("\\begin{" + environment + "}" + (isArray ? group(columns(table)) : "") + ' ');
        latex.append(framed ? "\\hline " : "");
        for (int i = 0; i < rows.size(); i++) {
            latex.append(i > 0 && rows.get(i).startsWith("[") ? "{}" : "").append(rows.get(i));
            boolean ruled = isArray && i < below.length && below[i].equals("solid") && i + 1 < rows.size();
            latex.append(i + 1 < rows.size() || framed ? " \\\\ " : " ")
                    .append(ruled || (framed && i + 1 == rows.size()) ? "\\hline " : "");
        }
        return latex + "\\end{" + environment + '}';
    }

    private static boolean isColumn(MathNode table) {
        return isPlain(table)
                && table.children().stream().allMatch(row -> row.children().size() == 1);
    }

    private static String environment(MathNode table) {
        boolean isAligned = !table.attribute("columnlines").contains("solid")
                && table.children().stream()
                        .filter(row -> row.children().size() > 1)
                        .map(row -> row.child(1))
                        .anyMatch(cell -> startsEmpty(cell) || MathSymbols.startsWithRelation(cell));
        return isAligned ? "aligned" : isPlain(table) ? "matrix" : "array";
    }

    /** Environments that align begin their even columns with an empty atom. */
    private static boolean startsEmpty(MathNode cell) {
        return cell.children().size() > 1
                && cell.child(0).name().matches("mi|mrow")
                && cell.child(0).text().isEmpty()
                && cell.child(0).children().isEmpty();
    }

    private static String columns(MathNode table) {
        int width = table.children().stream()
                .mapToInt(row -> row.children().size())
                .max()
                .orElse(0);
        List<String> aligned = Arrays.asList(table.attribute("columnalign").split(" ", -1));
        String[] lines = table.attribute("columnlines").split(" ", -1);
        StringBuilder columns = new StringBuilder(table.has("frame", "solid") ? "|" : "");
        for (int i = 0; i < width; i++) {
            String align = aligned.get(Math.min(i, aligned.size() - 1));
            columns.append(align.isEmpty() ? 'c' : align.charAt(0));
            columns.append(i + 1 < width && i < lines.length && lines[i].equals("solid") ? "|" : "");
        }
        return columns.append(table.has("frame", "solid") ? "|" : "").toString();
    }
}
