package io.github.qingwen.internal.formula;

import io.github.qingwen.internal.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the SVG of MathJax 3. Its groups have the names of MathML elements. What MathML states in attributes is
 * inferred from positions and lines.
 */
final class MathJaxReader {
    private static final Map<String, String> BESIDE =
            Map.of("munder", "msub", "mover", "msup", "munderover", "msubsup");
    /** The scale of scripts. */
    private static final double SCRIPT = 0.75;
    /** Tolerance for equal positions, in thousandths of an em. */
    private static final double TOLERANCE = 20;
    /** A norm uses the sign for parallel lines, but has less space around it than a relation. */
    private static final double RELATION_SPACE = 250;
    /** A wider gap between glyphs was a space. Editors drop groups without glyphs. */
    private static final double DROPPED_SPACE = 900;
    /** Minimum distances of limits below and above an operator. */
    private static final double LIMIT_BELOW = -580;

    private static final double LIMIT_ABOVE = 750;
    /** Widths of LaTeX spaces in thousandths of an em. */
    private static final int[] SPACES = {-167, 0, 167, 222, 278, 333, 500, 1000, 2000};

    private static final MathNode NO_DELIMITER = MathNode.token("mo", "", "", Map.of());

    private final Map<String, String> paths = new HashMap<>();
    private boolean isReadable = true;

    private MathJaxReader(Element svg) {
        svg.select("defs > path[id]").forEach(path -> paths.put('#' + path.id(), path.attr("d")));
    }

    /** Returns the formula, or null if the drawing is not of MathJax or lacks information. */
    static @Nullable MathNode read(Element svg) {
        Element math = svg.selectFirst("[data-mml-node=math]");
        MathJaxReader reader = new MathJaxReader(svg);
        MathNode node = math == null ? null : reader.read(math, 0, false).node;
        return reader.isReadable ? node : null;
    }

    /** A node and its position; {@code right} is approximately its right edge. */
    private record Placed(MathNode node, Transform transform, double right, List<Placed> parts) {
        Placed(MathNode node, Transform transform, List<Placed> parts) {
            this(node, transform, end(parts), parts);
        }

        double distance(Placed other) {
            return Math.abs(transform.x() - other.transform.x());
        }

        private static double end(List<Placed> content) {
            double end = 0;
            for (Placed part : content) {
                end = Math.max(end, part.transform.x() + part.transform.scale() * part.right);
            }
            return end;
        }
    }

    private Placed read(Element group, int depth, boolean script) {
        String name = group.attr("data-mml-node");
        Transform transform = Transform.of(group.attr("transform"));
        boolean inScript = script || transform.scale() < SCRIPT;
        if (depth > Limits.FORMULA_DEPTH || name.equals("mmultiscripts")) {
            isReadable = false;
        }
        if (!isReadable || name.equals("mphantom")) {
            return new Placed(MathNode.of("mrow", List.of()), transform, List.of());
        }
        if (MathNode.isToken(name)) {
            return token(name, group, transform);
        }
        List<Placed> parts = new ArrayList<>();
        Element numbered = name.equals("mtable") ? group.selectFirst("> g > svg[data-table] > g") : null;
        for (Element child : numbered == null ? group.children() : numbered.children()) {
            if (child.normalName().equals("g") || child.normalName().equals("svg")) {
                parts.add(read(child, depth + 1, inScript));
            }
        }
        MathNode node = switch (name) {
            case "msub", "msup", "msubsup" -> MathNode.of(name, scripts(name, parts));
            case "munder", "mover", "munderover" ->
                MathNode.of(areBeside(parts) ? BESIDE.getOrDefault(name, name) : name, scripts(name, parts));
            case "mfrac" -> fraction(group, parts);
            case "msqrt" -> MathNode.of(name, List.of(first(parts)));
            case "mroot" ->
                MathNode.of(name, parts.stream().limit(2).map(Placed::node).toList());
            case "menclose" -> enclosed(group, parts);
            case "mstyle" -> style(group, parts, transform, row(parts, inScript));
            case "mtable" ->
                numbered == null ? table(group, parts) : table(numbered, numbered(group, parts, depth, inScript));
            case "TeXAtom" ->
                new MathNode("mrow", "", Map.of("class", group.attr("data-mjx-texclass")), row(parts, inScript));
            case "" -> MathNode.of("mrow", row(parts, inScript)).only();
            case "mtr", "mlabeledtr" -> MathNode.of(name, nodes(parts));
            case "mrow" -> MathNode.of(name, enclosed(row(parts, inScript)));
            default -> MathNode.of(name, row(parts, inScript));
        };
        return new Placed(node, transform, parts);
    }

    private MathNode first(List<Placed> parts) {
        if (parts.isEmpty()) {
            isReadable = false;
            return MathNode.of("mrow", List.of());
        }
        return parts.get(0).node;
    }

    /** Returns the base, the script below and the script above. Editors drop the group of a base without glyphs. */
    private List<MathNode> scripts(String name, List<Placed> parts) {
        List<MathNode> nodes = new ArrayList<>();
        int missing = (name.equals("msubsup") || name.equals("munderover") ? 3 : 2) - parts.size();
        if (missing < 0 || missing > 1) {
            isReadable = false;
        }
        nodes.add(missing == 0 ? parts.get(0).node : MathNode.of("mrow", List.of()));
        parts.stream()
                .skip(missing == 0 ? 1 : 0)
                .sorted(Comparator.comparingDouble(part -> part.transform.y()))
                .forEach(part -> nodes.add(part.node));
        return nodes;
    }

    /** Returns true for limits beside their operator, as in a line of text. */
    private static boolean areBeside(List<Placed> parts) {
        return !parts.isEmpty()
                && parts.get(0).node.is("mo")
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> part.transform.y() > LIMIT_BELOW && part.transform.y() < LIMIT_ABOVE);
    }

    private static MathNode fraction(Element group, List<Placed> parts) {
        Map<String, String> attributes = new HashMap<>();
        if (group.children().stream().noneMatch(child -> child.normalName().equals("rect"))) {
            attributes.put("linethickness", "0");
        }
        attributes.put(
                "displaystyle", String.valueOf(parts.stream().noneMatch(part -> part.transform.scale() < SCRIPT)));
        return new MathNode("mfrac", "", attributes, nodes(parts));
    }

    /** Adds an invisible delimiter to a row, because editors drop groups without glyphs. */
    private static List<MathNode> enclosed(List<MathNode> row) {
        List<MathNode> enclosed = new ArrayList<>(row);
        if (!row.isEmpty() && isLarge(row.get(0)) && !MathSymbols.isDelimiter(row.get(row.size() - 1))) {
            enclosed.add(NO_DELIMITER);
        } else if (row.size() > 1 && isLarge(row.get(row.size() - 1)) && !MathSymbols.isDelimiter(row.get(0))) {
            enclosed.add(0, NO_DELIMITER);
        }
        return enclosed;
    }

    private static boolean isLarge(MathNode node) {
        return MathSymbols.isDelimiter(node) && !node.has("size", "0");
    }

    private static MathNode enclosed(Element group, List<Placed> parts) {
        List<String> notation = new ArrayList<>();
        for (Element line : group.children()) {
            if (line.normalName().equals("rect")) {
                notation.add("box");
            } else if (line.normalName().equals("line")) {
                notation.add(
                        Transform.number(line.attr("y1")) < Transform.number(line.attr("y2"))
                                ? "updiagonalstrike"
                                : "downdiagonalstrike");
            }
        }
        return new MathNode("menclose", "", Map.of("notation", String.join(" ", notation)), nodes(parts));
    }

    private static MathNode style(Element group, List<Placed> parts, Transform transform, List<MathNode> content) {
        Map<String, String> attributes = new HashMap<>();
        String color = group.attr("fill");
        if (!color.isEmpty() && !color.equals("currentColor")) {
            attributes.put("mathcolor", color);
        } else if (transform.scale() < SCRIPT) {
            attributes.put("scriptlevel", transform.scale() < 0.6 ? "2" : "1");
        } else if (parts.stream().noneMatch(part -> part.node.is("mspace"))) {
            MathNode only = content.size() == 1 ? content.get(0) : MathNode.of("mrow", List.of());
            boolean small = Stream.concat(Stream.of(only), only.children().stream())
                    .anyMatch(part -> part.has("displaystyle", "false"));
            attributes.put("displaystyle", String.valueOf(!small));
        }
        return new MathNode("mstyle", "", attributes, content);
    }

    private static List<MathNode> nodes(List<Placed> parts) {
        return parts.stream().map(Placed::node).toList();
    }

    /** Returns the nodes of a row. A gap that nothing else explains becomes a space. */
    private static List<MathNode> row(List<Placed> parts, boolean script) {
        List<MathNode> nodes = new ArrayList<>();
        MathNode before = null;
        for (int i = 0; i < parts.size(); i++) {
            Placed part = parts.get(i);
            MathNode node = part.node;
            boolean isSpace =
                    node.is("mspace") || (node.is("mstyle") && node.children().isEmpty());
            double gap = i + 1 < parts.size() ? parts.get(i + 1).transform.x() - part.transform.x() : 0;
            if (!isSpace) {
                gap -= part.transform.scale() * part.right;
                boolean isNorm = node.isOperator("∥") && gap < RELATION_SPACE;
                nodes.add(isNorm ? MathNode.token("mo", "‖", "", Map.of()) : node);
                before = node;
            }
            if ((isSpace && i + 1 < parts.size()) || gap > DROPPED_SPACE) {
                double rest = gap - (script ? 0 : MathSymbols.spaceBetween(before, parts.get(i + 1).node));
                nodes.add(space(isSpace ? rest : 1000 * Math.round(rest / 1000)));
            }
        }
        return nodes;
    }

    private static MathNode space(double gap) {
        double width = gap;
        for (int known : SPACES) {
            if (Math.abs(gap - known) < TOLERANCE) {
                width = known;
            }
        }
        return new MathNode("mspace", "", Map.of("width", width / 1000 + "em"), List.of());
    }

    /** Returns the rows of a table with their numbers, which are drawn beside it, as last cells. */
    private List<Placed> numbered(Element table, List<Placed> rows, int depth, boolean script) {
        Iterator<Element> numbers =
                table.select("> g > svg[data-labels] > g > [data-mml-node=mtd]").iterator();
        List<Placed> numbered = new ArrayList<>();
        for (Placed row : rows) {
            List<Placed> cells = new ArrayList<>(row.parts);
            if (row.node.is("mlabeledtr") && numbers.hasNext()) {
                cells.add(read(numbers.next(), depth + 1, script));
            }
            numbered.add(new Placed(MathNode.of(row.node.name(), nodes(cells)), row.transform, cells));
        }
        return numbered;
    }

    private MathNode table(Element group, List<Placed> drawn) {
        List<Placed> widest = drawn.stream()
                .map(Placed::parts)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        if ((long) group.childrenSize() * widest.size() > Limits.FORMULA_CELLS) {
            isReadable = false;
            return MathNode.of("mtable", List.of());
        }
        List<Placed> rows = drawn.stream().map(row -> filled(row, widest)).toList();
        int width = widest.size();
        List<String> aligned = new ArrayList<>();
        double[] left = new double[width];
        for (int i = 0; i < width; i++) {
            int column = i;
            List<Placed> cells = rows.stream().map(row -> row.parts.get(column)).toList();
            aligned.add(align(cells));
            left[i] =
                    cells.stream().mapToDouble(cell -> cell.transform.x()).min().orElse(0);
        }
        boolean[] after = new boolean[width + 1];
        boolean[] below = new boolean[rows.size() + 1];
        Map<String, String> attributes = new HashMap<>();
        for (Element line : group.children()) {
            if (line.attr("data-line").equals("v")) {
                double x = Transform.number(line.attr("x1"));
                after[(int) Arrays.stream(left).filter(column -> column < x).count()] = true;
            } else if (line.attr("data-line").equals("h")) {
                double y = Transform.number(line.attr("y1"));
                below[(int) rows.stream().filter(row -> row.transform.y() > y).count()] = true;
            } else if (line.hasAttr("data-frame")) {
                attributes.put("frame", "solid");
            }
        }
        attributes.put("columnalign", String.join(" ", aligned));
        attributes.put("columnlines", lines(after));
        attributes.put("rowlines", lines(below));
        return new MathNode("mtable", "", attributes, nodes(rows));
    }

    /** Adds invisible cells to a row, because editors drop groups without glyphs. */
    private static Placed filled(Placed row, List<Placed> widest) {
        List<Placed> cells = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < widest.size(); i++) {
            int left = row.parts.size() - next;
            boolean isHere = left == widest.size() - i
                    || (left > 0
                            && row.parts.get(next).distance(widest.get(i))
                                    <= row.parts.get(next).distance(widest.get(i + 1)));
            cells.add(
                    isHere
                            ? row.parts.get(next++)
                            : new Placed(MathNode.of("mtd", List.of()), widest.get(i).transform, List.of()));
        }
        return new Placed(MathNode.of(row.node.name(), nodes(cells)), row.transform, cells);
    }

    /** Returns the alignment of a column: the edge, or the middle, that its cells share. */
    private static String align(List<Placed> cells) {
        double left = spread(cells, 0);
        double right = spread(cells, 1);
        double middle = spread(cells, 0.5);
        return left < 1 && middle > 3 * TOLERANCE
                ? "left"
                : right < middle / 2 && middle > 2 * TOLERANCE ? "right" : "center";
    }

    private static double spread(List<Placed> cells, double share) {
        DoubleSummaryStatistics places = cells.stream()
                .filter(cell -> cell.right > 0)
                .mapToDouble(cell -> cell.transform.x() + share * cell.right)
                .summaryStatistics();
        return places.getCount() == 0 ? 0 : places.getMax() - places.getMin();
    }

    private static String lines(boolean[] present) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i < present.length - 1; i++) {
            lines.append(i == 1 ? "" : " ").append(present[i] ? "solid" : "none");
        }
        return lines.toString();
    }

    private Placed token(String name, Element group, Transform transform) {
        List<Glyph> glyphs = Glyph.of(group, paths);
        if (glyphs == null) {
            isReadable = false;
            return new Placed(MathNode.of("mrow", List.of()), transform, List.of());
        }
        Map<String, String> attributes = new HashMap<>();
        StringBuilder text = new StringBuilder();
        String font = "";
        double right = 0;
        for (Glyph glyph : glyphs) {
            text.appendCodePoint(glyph.character());
            font = font.isEmpty() ? glyph.font() : font;
            right = Math.max(right, glyph.right());
        }
        String shown = text.toString();
        if (name.equals("mo")) {
            shown = Glyph.assembled(glyphs);
            attributes.put(
                    "size", String.valueOf(glyphs.isEmpty() ? 0 : glyphs.get(0).size()));
            attributes.put("stretchy", String.valueOf(shown.isEmpty() || !"^~¯".contains(shown)));
        } else if (name.equals("mi")
                && font.isEmpty()
                && shown.length() == 1
                && shown.charAt(0) >= 'α'
                && shown.charAt(0) <= 'ϵ') {
            font = "italic";
        }
        return new Placed(MathNode.token(name, shown, font, attributes), transform, right, List.of());
    }
}
