package io.github.qingwen.internal.structure.evidence;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Markup;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The lines of an article in reading order, those of nested content among them, and what is known of all of them
 * together. It is computed once for each article, in time linear in its length.
 */
public final class Lines {
    private final List<Line> lines = new ArrayList<>();
    private final Map<Look, Twins> looks = new HashMap<>();
    private final Map<Shape, Twins> shapes = new HashMap<>();
    private final Map<String, Twins> series = new HashMap<>();
    private final Map<VisibleBox, BoxContent> boxes = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    private Lines() {}

    /** Returns the lines of an article's segments. */
    public static Lines of(List<Segment> article, DocumentStatistics document) {
        Lines lines = new Lines();
        lines.new Gathering().add(article, Line.Place.BODY);
        lines.countTwins();
        lines.joinSeries();
        ArticleFacts facts = lines.facts(document);
        lines.lines.forEach(line -> line.complete(facts, lines.texts.getOrDefault(line.text(), 1)));
        return lines;
    }

    /** Returns the only line of an article that holds nothing, for questions that no article changes. */
    public static Line blank() {
        List<Run> runs = List.of(new Run.Text("", TextStyle.ROOT, new Element("p")));
        List<Segment> article = List.of(new Segment.Text(
                runs, Typography.of(runs, TextStyle.ROOT.background()), null, Markup.NONE, Decision.NONE, null));
        return of(article, DocumentStatistics.of(article)).all().get(0);
    }

    /** Returns the lines, each of them a text segment, in reading order. */
    public List<Line> all() {
        return lines;
    }

    private void countTwins() {
        Line before = null;
        for (Line line : lines) {
            Twins look = looks.computeIfAbsent(line.look(), key -> new Twins());
            Twins shape = shapes.computeIfAbsent(line.shape(), key -> new Twins());
            line.join(look, shape, numberedAlike(line), countInBoxes(line));
            texts.merge(line.text(), 1, Integer::sum);
            if (before != null) {
                countNeighbours(before, line);
            }
            before = line;
        }
    }

    private Twins numberedAlike(Line line) {
        return line.numbering() == null
                ? new Twins()
                : series.computeIfAbsent(line.numbering().series(), key -> new Twins());
    }

    /** Returns the content of the innermost box around the line, which it is counted in as in those further out. */
    private BoxContent countInBoxes(Line line) {
        VisibleBox innermost = line.segment().box();
        for (VisibleBox box = innermost; box != null; box = box.outer()) {
            content(box).addLine(line.length());
        }
        return innermost == null ? new BoxContent() : content(innermost);
    }

    private BoxContent content(VisibleBox box) {
        return boxes.computeIfAbsent(box, key -> new BoxContent());
    }

    private static void countNeighbours(Line before, Line line) {
        if (line.looksLike(before)) {
            line.looksAlike().addNeighbours();
        } else if (line.length() >= ArticleFacts.BODY) {
            before.looksAlike().addAboveBody();
        }
        if (before.shapedAlike() == line.shapedAlike()) {
            line.shapedAlike().addNeighbours();
        }
    }

    /** Joins the lines whose numbers count on, or that have one bullet. */
    private void joinSeries() {
        Map<String, Line> last = new HashMap<>();
        for (Line line : lines) {
            Line earlier =
                    line.numbering() == null ? null : last.put(line.numbering().series(), line);
            if (earlier != null) {
                line.follow(earlier);
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            lines.get(i).closeSeries();
        }
        lines.forEach(Line::openSeries);
    }

    private ArticleFacts facts(DocumentStatistics document) {
        int characters = 0;
        int shortLines = 0;
        int boldLines = 0;
        int centeredLines = 0;
        int firstBody = -1;
        int lastBody = -1;
        int endMark = -1;
        for (Line line : lines) {
            characters += line.length();
            shortLines += line.length() <= ArticleFacts.SHORT ? 1 : 0;
            boldLines += line.typography().bold() ? 1 : 0;
            centeredLines += line.typography().isCentered() ? 1 : 0;
            if (line.length() >= ArticleFacts.BODY && !line.isLink()) {
                lastBody = line.at();
                firstBody = firstBody < 0 ? line.at() : firstBody;
            }
            if (endMark < 0 && line.at() * 2 > lines.size() && line.marksTheEnd()) {
                endMark = line.at();
            }
        }
        return new ArticleFacts(
                lines.size(),
                characters,
                document.bodySize(),
                share(shortLines),
                share(boldLines),
                share(centeredLines),
                firstBody,
                lastBody,
                endMark);
    }

    private int share(int count) {
        return lines.isEmpty() ? 0 : 100 * count / lines.size();
    }

    private final class Gathering {
        private Neighbour previous = Neighbour.NOTHING;

        void add(List<Segment> segments, Line.Place place) {
            for (Segment segment : segments) {
                if (segment instanceof Segment.Text text) {
                    addLine(text, place);
                } else if (segment instanceof Segment.Composite composite) {
                    add(composite, place);
                } else {
                    addOther(segment);
                }
            }
        }

        private void add(Segment.Composite composite, Line.Place place) {
            Line.Place inside = place.inside(composite.kind());
            boolean table = composite.kind() == Segment.Kind.TABLE;
            if (table) {
                beside(Neighbour.TABLE);
            }
            for (List<Segment> part : composite.parts()) {
                int first = lines.size();
                add(part, inside);
                if (composite.kind() == Segment.Kind.LIST) {
                    for (int i = first; i < lines.size(); i++) {
                        lines.get(i).inItem(i == first);
                    }
                }
            }
            if (table) {
                beside(Neighbour.TABLE);
            }
        }

        private void addLine(Segment.Text text, Line.Place place) {
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            Neighbour before = previous;
            beside(Neighbour.LINE);
            lines.add(new Line(text, lines.size(), place, before, last));
        }

        private void addOther(Segment segment) {
            Block block = segment instanceof Segment.Resolved resolved ? resolved.block() : null;
            if (block instanceof Block.Figure) {
                for (VisibleBox box = segment.box(); box != null; box = box.outer()) {
                    content(box).addPicture();
                }
            }
            beside(Neighbour.of(block));
        }

        private void beside(Neighbour neighbour) {
            if (previous == Neighbour.LINE) {
                lines.get(lines.size() - 1).after(neighbour);
            }
            previous = neighbour;
        }
    }
}
