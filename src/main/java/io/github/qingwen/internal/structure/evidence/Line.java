package io.github.qingwen.internal.structure.evidence;

import io.github.qingwen.internal.atomic.Atomic;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of an article with what stands around it. */
public final class Line {
    /** The kind of content in which a line stands. */
    public enum Place {
        BODY,
        ITEM,
        QUOTE,
        CELL;

        Place inside(Segment.Kind kind) {
            return switch (kind) {
                case LIST -> this == CELL ? CELL : ITEM;
                case QUOTE -> this == BODY ? QUOTE : this;
                case TABLE -> CELL;
                case FIGURE -> this;
            };
        }
    }

    private static final double LINK_SHARE = 0.8;

    /** Characters of a line that are looked at for what it is about. */
    private static final int MOST_READ = 200;

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_END = 16;
    private static final String COLONS = "：:";
    /** End marks that editors also write downwards, a letter on each line. */
    private static final Set<String> DOWNWARD_ENDS = Set.of("END", "THEEND", "全文完");

    private static final int LONGEST_DOWNWARD_END = 6;

    private final Segment.Text segment;
    private final int at;
    private final Place place;
    private final Look look;
    private final Shape shape;
    private final int length;
    private final @Nullable Numbering numbering;
    private final Neighbour before;
    private Neighbour after = Neighbour.NOTHING;
    private boolean isItemStart;
    private final boolean isLink;
    private final boolean hasLink;
    private final boolean isLabelOfLink;
    private final boolean leadsBold;
    private final boolean hasAtom;
    private final boolean isFormula;
    private final int kinds;
    private final boolean endsSentence;
    private final long topics;
    private final long firstTopics;
    /** The line before and the line after in a series of numbers that count on, or of one bullet. */
    private @Nullable Line earlier;

    private @Nullable Line later;
    private int seriesLength = 1;

    private final @Nullable Line previous;
    private @Nullable Line next;
    private ArticleFacts article;
    private Twins looksAlike;
    private Twins shapedAlike;
    private Twins numberedAlike;
    private BoxContent boxContent;
    private boolean couldBeTitle;
    private int times;

    @SuppressWarnings("NullAway.Init") // join() and complete() are called before anything is asked
    Line(Segment.Text segment, int at, Place place, Neighbour before, @Nullable Line previous) {
        this.previous = previous;
        if (previous != null) {
            previous.next = this;
        }
        this.segment = segment;
        this.at = at;
        this.place = place;
        this.before = before;
        this.look = Look.of(segment);
        this.length = segment.typography().length();
        this.shape = Shape.of(look, text(), length);
        this.numbering = Numbering.of(text());
        int linked = 0;
        int all = 0;
        boolean first = true;
        boolean labelled = false;
        boolean bold = false;
        boolean atom = false;
        boolean formula = false;
        for (Run run : segment.runs()) {
            if (run instanceof Run.Text words && words.isVisible()) {
                String own = words.text().strip();
                all += own.length();
                if (words.style().link() != null) {
                    linked += own.length();
                } else {
                    labelled = linked == 0 && COLONS.indexOf(Wording.last(own)) >= 0;
                }
                bold |= first && words.style().isBold();
                first = false;
            } else if (run instanceof Run.Atom inline) {
                atom = true;
                formula |= inline.content() instanceof Atomic.Formula;
            }
        }
        this.isLink = all > 0 && linked >= LINK_SHARE * all;
        this.hasLink = linked > 0;
        this.isLabelOfLink = labelled && linked > 0;
        this.leadsBold = bold && !segment.typography().bold();
        this.hasAtom = atom;
        this.isFormula = formula && all == 0;
        this.kinds = Wording.kinds(text());
        this.endsSentence = Wording.endsSentence(text());
        this.topics = Vocabulary.topics(text(), 0, Math.min(text().length(), MOST_READ));
        this.firstTopics = topics == 0 ? 0 : Vocabulary.topics(text(), 0, Math.min(text().length(), 2));
    }

    public void after(Neighbour neighbour) {
        after = neighbour;
    }

    public void inItem(boolean first) {
        isItemStart = first;
    }

    /** Joins this line to the series of an earlier one, where it counts on or has the same bullet. */
    public void follow(Line other) {
        boolean counts = isBullet() || number() == other.number() + 1;
        if (counts) {
            earlier = other;
            other.later = this;
        }
    }

    /** Counts the members of the series from its end; {@link #openSeries} then makes the count that of all members. */
    public void closeSeries() {
        seriesLength = later == null ? 1 : later.seriesLength + 1;
    }

    public void openSeries() {
        if (earlier != null) {
            seriesLength = earlier.seriesLength;
        }
    }

    /** Returns true where a line in this place can have a role at all. */
    public boolean mayBe(Role role) {
        if (isLetterOfEnd()) {
            return role == Role.DECORATION;
        }
        return switch (role) {
            case HEADING ->
                place != Place.CELL
                        && ((after != Neighbour.NOTHING && !isFormula && !isLabelOfLink)
                                || segment.markup().heading() != null);
            case HEADING_MORE -> place != Place.CELL && before == Neighbour.LINE && mayContinueHeading();
            case CAPTION -> before == Neighbour.PICTURE || after == Neighbour.PICTURE;
            case CAPTION_MORE -> before == Neighbour.LINE;
            case CREDIT, PROMPT, QUOTE -> place != Place.CELL;
            case DECORATION -> !isNumberAlone();
            case ITEM -> !isUnmarkedProse();
            case TEXT, ITEM_MORE -> true;
        };
    }

    /** Returns true for a line of one letter that spells an end mark together with the lines above and below. */
    private boolean isLetterOfEnd() {
        if (!isLetter()) {
            return false;
        }
        Line letter = this;
        for (int i = 0; i < LONGEST_DOWNWARD_END && letter.previous != null && letter.previous.isLetter(); i++) {
            letter = letter.previous;
        }
        StringBuilder word = new StringBuilder();
        while (letter != null && letter.isLetter() && word.length() <= LONGEST_DOWNWARD_END) {
            word.append(letter.text());
            letter = letter.next;
        }
        return DOWNWARD_ENDS.contains(word.toString().toUpperCase(Locale.ROOT));
    }

    private boolean isLetter() {
        return place != Place.CELL && text().length() == 1 && Character.isLetter(text().charAt(0));
    }

    /** Returns true for Latin prose without a mark; many digits are those of a reference. */
    private boolean isUnmarkedProse() {
        return numbering == null
                && place == Place.BODY
                && !leadsBold
                && !has(Wording.HAN)
                && !has(Wording.MANY_DIGITS)
                && Wording.isLatinProse(text());
    }

    /** Returns true for a number that is all that the line holds. */
    public boolean isNumberAlone() {
        return numbering != null && numbering.alone() && !numbering.isBullet();
    }

    /** Returns true for a line that begins with a number. */
    public boolean isNumbered() {
        return numbering != null && !numbering.isBullet();
    }

    /** Returns true for a line that begins with a bullet. */
    public boolean isBullet() {
        return numbering != null && numbering.isBullet();
    }

    /** Returns true for a line whose numbering is written in a form. */
    public boolean isNumberedAs(Numbering.Form form) {
        return numbering != null && numbering.form() == form;
    }

    /** Returns the number at its start; 0 where it has none. */
    public int number() {
        return numbering == null ? 0 : numbering.value();
    }

    /** Returns true where both lines begin with numberings of one series. */
    public boolean beginsLike(Line other) {
        return numbering != null
                && other.numbering != null
                && numbering.series().equals(other.numbering.series());
    }

    /**
     * A line inside a heading element continues no heading outside of it, and a line outside none inside, unless that
     * is a number; a number of its own begins another heading.
     */
    private boolean mayContinueHeading() {
        if (previous == null) {
            return false;
        }
        boolean sameElement =
                segment.markup().heading() == previous.segment.markup().heading();
        boolean behindNumber = previous.isNumberAlone();
        return (sameElement || behindNumber) && (numbering == null || numbering.alone() || numbering.isBullet());
    }

    /** Returns the segment that this line is. */
    public Segment.Text segment() {
        return segment;
    }

    /** Returns its text, whitespace collapsed. */
    public String text() {
        return segment.typography().text();
    }

    public Typography typography() {
        return segment.typography();
    }

    public int at() {
        return at;
    }

    public int length() {
        return length;
    }

    public Place place() {
        return place;
    }

    public Look look() {
        return look;
    }

    public Shape shape() {
        return shape;
    }

    /** Joins the lines that are like this one, and counts it among them; to be called when all lines are gathered. */
    void join(Twins looks, Twins shapes, Twins numbered, BoxContent content) {
        looksAlike = looks;
        shapedAlike = shapes;
        numberedAlike = numbered;
        boxContent = content;
        couldBeTitle = hasFormOfTitle();
        countIn(looks);
        countIn(shapes);
        countIn(numbered);
    }

    private void countIn(Twins twins) {
        twins.add(length, endsSentence, couldBeTitle, before == Neighbour.PICTURE);
    }

    /** Tells what is known when all lines are joined. */
    void complete(ArticleFacts facts, int sameText) {
        article = facts;
        times = sameText;
    }

    public ArticleFacts article() {
        return article;
    }

    /** Returns what the lines of the same look have in common, this one among them. */
    public Twins looksAlike() {
        return looksAlike;
    }

    /** Returns what the lines of the same shape have in common, this one among them. */
    public Twins shapedAlike() {
        return shapedAlike;
    }

    /** Returns what the lines numbered in the same form have in common; of none for a line without a number. */
    public Twins numberedAlike() {
        return numberedAlike;
    }

    /** Returns what stands in the innermost visible box around the line; nothing where there is no box. */
    public BoxContent boxContent() {
        return boxContent;
    }

    /** Returns how many lines of the article say the same, this one among them. */
    public int times() {
        return times;
    }

    /** Returns the numbering at its start, or null. */
    public @Nullable Numbering numbering() {
        return numbering;
    }

    public Neighbour before() {
        return before;
    }

    public Neighbour after() {
        return after;
    }

    /** Returns the line before this one, whatever stands between; null for the first. */
    public @Nullable Line previous() {
        return previous;
    }

    public @Nullable Line next() {
        return next;
    }

    public boolean isItemStart() {
        return isItemStart;
    }

    public boolean isLink() {
        return isLink;
    }

    public boolean hasLink() {
        return hasLink;
    }

    /** Returns true where it begins in bold and goes on in another weight. */
    public boolean leadsBold() {
        return leadsBold;
    }

    public boolean hasAtom() {
        return hasAtom;
    }

    /** Returns true where its text has characters of a kind, one of the bits of {@link Wording#kinds}. */
    public boolean has(int kind) {
        return (kinds & kind) != 0;
    }

    public boolean endsSentence() {
        return endsSentence;
    }

    /** Returns true for another line of the same look. */
    public boolean looksLike(@Nullable Line other) {
        return other != null && looksAlike == other.looksAlike;
    }

    /** Returns true where a word of its first characters has any topic. */
    public boolean hasTopic() {
        return topics != 0;
    }

    /** Returns true where a word of its first characters has a topic. */
    public boolean says(Topic topic) {
        return (topics & topic.bit()) != 0;
    }

    /** Returns true where a word that begins with its first or second character has a topic. */
    public boolean startsWith(Topic topic) {
        return (firstTopics & topic.bit()) != 0;
    }

    /**
     * Returns true for a line with a number or bullet whose series goes on in the next line, or comes from the line
     * before.
     */
    public boolean isInRun() {
        return numbering != null && !numbering.alone() && seriesGap() == 1;
    }

    public int seriesLength() {
        return seriesLength;
    }

    /** Returns how many lines lie to the nearest member of its series; 0 where it is alone. */
    public int seriesGap() {
        int gap = 0;
        if (earlier != null) {
            gap = at - earlier.at;
        }
        if (later != null) {
            gap = gap == 0 ? later.at - at : Math.min(gap, later.at - at);
        }
        return gap;
    }

    /** Returns true for a short line that does not end like a sentence and stands above something longer. */
    public boolean couldBeTitle() {
        return couldBeTitle;
    }

    private boolean hasFormOfTitle() {
        boolean above = (next != null && after == Neighbour.LINE)
                ? next.length > 1.3 * length && next.length > 20
                : after != Neighbour.NOTHING;
        return length <= LONGEST_TITLE
                && above
                && !isLink
                && place != Place.ITEM
                && place != Place.CELL
                && !endsSentence
                && "，、,".indexOf(Wording.last(text())) < 0;
    }

    /** Returns true for a few words that say that the article ends, or name other articles. */
    public boolean marksTheEnd() {
        return length <= LONGEST_END && (topics & (Topic.END.bit() | Topic.MORE.bit())) != 0;
    }

    /** Returns its font size as a multiple of the body size. */
    public double scale() {
        return typography().size() / article.bodySize();
    }
}
