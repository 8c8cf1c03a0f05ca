package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.VisibleBox;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an article in reading order, nested ones included, with the facts that depend on their places. Computed
 * once for each article, in time linear in its length. Immutable.
 */
public final class Lines {
    /** The kind of content in which a line stands. */
    public enum Place {
        BODY,
        ITEM,
        QUOTE,
        CELL;

        private Place inside(Segment.Kind kind) {
            return switch (kind) {
                case LIST -> this == CELL ? CELL : ITEM;
                case QUOTE -> this == BODY ? QUOTE : this;
                case TABLE -> CELL;
                case FIGURE -> this;
            };
        }
    }

    private static final int LONGEST_TITLE = 40;
    /** Minimum number of lines that hold only the name of a speaker. */
    private static final int TURNS = 3;
    /** The names of a question and of its answer. */
    private static final Set<String> QUESTIONS = Set.of("Q", "A", "问", "答");

    private final Line[] all;
    private final Place[] places;
    private final BitSet itemStarts;
    private final Neighbour[] before;
    private final Neighbour[] after;
    private final BoxContent[] boxes;
    private final boolean[] titles;
    private final Map<String, Integer> texts = new HashMap<>();
    /** The names that stand alone in lines above others, and how often. */
    private final Map<String, Integer> names = new HashMap<>();

    private final Set<String> accounts;
    /** For each line the number of its look. */
    private final int[] lookNumbers;

    /** For each look the length of its lines together. */
    private final int[] lookCharacters;

    private final NumberSeries series;
    private final ArticleFacts article;
    private final boolean formatted;

    private Lines(Walk walk, boolean formatted) {
        this.formatted = formatted;
        this.accounts = walk.accounts;
        int size = walk.lines.size();
        this.all = walk.lines.toArray(new Line[0]);
        this.places = walk.places.toArray(new Place[0]);
        this.itemStarts = walk.itemStarts;
        this.before = new Neighbour[size];
        this.after = new Neighbour[size];
        this.boxes = new BoxContent[size];
        this.titles = new boolean[size];
        this.lookNumbers = new int[size];
        this.lookCharacters = new int[size];
        Map<Look, Integer> looks = new HashMap<>();
        for (int i = 0; i < size; i++) {
            before[i] = walk.sequence.get(walk.positions.get(i) - 1);
            after[i] = walk.sequence.get(walk.positions.get(i) + 1);
            VisibleBox box = all[i].segment().box();
            boxes[i] = box == null ? BoxContent.NONE : walk.boxes.getOrDefault(box, BoxContent.NONE);
            titles[i] = hasFormOfTitle(i);
            texts.merge(all[i].text(), 1, Integer::sum);
            if (isNameAlone(i)) {
                names.merge(all[i].wording().name(), 1, Integer::sum);
            }
            lookNumbers[i] = looks.merge(all[i].look(), looks.size(), (number, unused) -> number);
            lookCharacters[lookNumbers[i]] += all[i].length();
        }
        this.series = NumberSeries.of(walk.lines);
        this.article = ArticleFacts.of(walk.lines);
    }

    /**
     * Returns the lines of an article's segments.
     *
     * @param account the name of the account that published the article, or null
     * @param formatted whether a Markdown formatter made the article, so that its elements state what they are
     */
    public static Lines of(List<Segment> article, @Nullable String account, boolean formatted) {
        Walk walk = new Walk();
        walk.addAccount(account);
        walk.article(article);
        return new Lines(walk, formatted);
    }

    public boolean isFormatted() {
        return formatted;
    }

    private boolean hasFormOfTitle(int i) {
        Line line = all[i];
        Line next = next(i);
        boolean above = (next != null && after(i) == Neighbour.LINE)
                ? next.length() > 1.3 * line.length() && next.length() > 20
                : after(i) != Neighbour.NOTHING;
        return line.length() <= LONGEST_TITLE
                && above
                && !line.content().isLink()
                && place(i) != Place.ITEM
                && place(i) != Place.CELL
                && !line.wording().endsSentence()
                && !line.wording().endsWithComma();
    }

    /** Returns the lines in reading order. */
    public List<Line> all() {
        return List.of(all);
    }

    public int size() {
        return all.length;
    }

    public Line get(int i) {
        return all[i];
    }

    /** Returns the line before, even if other blocks stand between; null for the first. */
    public @Nullable Line previous(int i) {
        return i == 0 ? null : all[i - 1];
    }

    /** Returns the line after, even if other blocks stand between; null for the last. */
    public @Nullable Line next(int i) {
        return i + 1 == all.length ? null : all[i + 1];
    }

    /** Returns the kind of block directly before a line. */
    public Neighbour before(int i) {
        return before[i];
    }

    /** Returns the kind of block directly after a line. */
    public Neighbour after(int i) {
        return after[i];
    }

    public Place place(int i) {
        return places[i];
    }

    /** Returns true for the first line of a list item; items of inner lists do not count. */
    public boolean isItemStart(int i) {
        return itemStarts.get(i);
    }

    /** Returns true for a short line that does not end like a sentence and stands above something longer. */
    public boolean couldBeTitle(int i) {
        return titles[i];
    }

    /** Returns true if the line before has the same look. */
    public boolean looksLikePrevious(int i) {
        return i > 0 && lookNumbers[i] == lookNumbers[i - 1];
    }

    /** Returns true if the line after has the same look. */
    public boolean looksLikeNext(int i) {
        return i + 1 < lookNumbers.length && lookNumbers[i] == lookNumbers[i + 1];
    }

    /** Returns true if the elements around a line and the next one have the same names and styles. */
    public boolean hasMarkupOfNext(int i) {
        return i + 1 < all.length
                && all[i].shape().markup() == all[i + 1].shape().markup();
    }

    /** Returns the length of all lines of the same look together, in code points. */
    public int charactersOfLook(int i) {
        return lookCharacters[lookNumbers[i]];
    }

    /** Returns the content of the innermost visible box around a line; empty if there is no box. */
    public BoxContent boxContent(int i) {
        return boxes[i];
    }

    /** Returns how many lines of the article have the same text, this one included. */
    public int times(int i) {
        return texts.getOrDefault(all[i].text(), 1);
    }

    /**
     * Returns true for a line that begins with {@code Q：}, {@code 问：} or an answer, or holds only the name of one of
     * several speakers, or of one with a colon after it.
     */
    public boolean isSpeaker(int i) {
        Wording wording = all[i].wording();
        return place(i) == Place.BODY
                && (QUESTIONS.contains(wording.name())
                        || (isNameAlone(i)
                                && isRepeated(names.getOrDefault(wording.name(), 0))
                                && (!wording.text().equals(wording.name())
                                        || names.values().stream()
                                                        .filter(Lines::isRepeated)
                                                        .count()
                                                > 1)));
    }

    private static boolean isRepeated(int times) {
        return times >= TURNS;
    }

    private boolean isNameAlone(int i) {
        Wording wording = all[i].wording();
        return after[i] == Neighbour.LINE
                && !wording.name().isEmpty()
                && wording.text().length() <= wording.name().length() + 1
                && !wording.says(Topic.CAPTION);
    }

    /** Returns true for a line that holds only the name of the account that published the article. */
    public boolean isAccount(int i) {
        return accounts.contains(all[i].text());
    }

    /** Returns how many lines the series of a line's number or bullet has; 1 if it is alone. */
    public int seriesLength(int i) {
        return series.length(i);
    }

    /** Returns how many lines lie to the nearest member of its series; 0 if it is alone. */
    public int seriesGap(int i) {
        return series.gap(i);
    }

    /** Returns the font size of a line as a multiple of the body size. */
    public double scale(int i) {
        return all[i].typography().size() / article.bodySize();
    }

    public ArticleFacts article() {
        return article;
    }

    /** Visits the segments of an article, nested ones included, and records each line and its surroundings. */
    private static final class Walk {
        private final List<Line> lines = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final BitSet itemStarts = new BitSet();
        /** The lines and other blocks of the article, with {@code NOTHING} at the start and at the end. */
        private final List<Neighbour> sequence = new ArrayList<>();
        /** The index in {@link #sequence} of each line. */
        private final List<Integer> positions = new ArrayList<>();

        private final Map<VisibleBox, BoxContent> boxes = new HashMap<>();
        private final Set<String> accounts = new HashSet<>();

        void addAccount(@Nullable String name) {
            if (name != null) {
                accounts.add(name);
            }
        }

        void article(List<Segment> segments) {
            sequence.add(Neighbour.NOTHING);
            add(segments, Place.BODY, false);
            sequence.add(Neighbour.NOTHING);
        }

        private void add(List<Segment> segments, Place place, boolean inItem) {
            for (Segment segment : segments) {
                if (segment instanceof Segment.Text text) {
                    positions.add(sequence.size());
                    sequence.add(Neighbour.LINE);
                    places.add(place);
                    Line line = Line.of(text);
                    lines.add(line);
                    addToBoxes(text, BoxContent.ofLine(line.length()));
                } else if (segment instanceof Segment.Composite composite) {
                    add(composite, place, inItem);
                } else {
                    Block block = segment instanceof Segment.Resolved resolved ? resolved.block() : null;
                    sequence.add(Neighbour.of(block));
                    if (block instanceof Block.Figure) {
                        addToBoxes(segment, BoxContent.PICTURE);
                    } else if (block instanceof Block.Card card && card.kind().equals(CardKind.ACCOUNT)) {
                        addAccount(card.title());
                    }
                }
            }
        }

        private void add(Segment.Composite composite, Place place, boolean inItem) {
            boolean list = composite.kind() == Segment.Kind.LIST;
            boolean table = composite.kind() == Segment.Kind.TABLE;
            if (table) {
                sequence.add(Neighbour.OTHER);
            }
            for (List<Segment> part : composite.parts()) {
                int first = lines.size();
                add(part, place.inside(composite.kind()), inItem || list);
                if (list && !inItem && lines.size() > first) {
                    itemStarts.set(first);
                }
            }
            if (table) {
                sequence.add(Neighbour.OTHER);
            }
        }

        /** Adds something to all boxes around it. */
        private void addToBoxes(Segment segment, BoxContent content) {
            for (VisibleBox box = segment.box(); box != null; box = box.outer()) {
                boxes.merge(box, content, BoxContent::plus);
            }
        }
    }
}
