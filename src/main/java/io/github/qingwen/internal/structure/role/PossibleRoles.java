package io.github.qingwen.internal.structure.role;

import io.github.qingwen.internal.structure.line.ArticleFacts;
import io.github.qingwen.internal.structure.line.Line;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.line.Lines.Place;
import io.github.qingwen.internal.structure.line.Neighbour;
import io.github.qingwen.internal.structure.line.Wording;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The roles that a line can have, given its content and its place. The model weighs only these. */
public final class PossibleRoles {
    /** An end mark, perhaps between ornaments. */
    private static final Pattern END =
            Pattern.compile("[^\\p{L}\\p{N}]*+(?:(?:THE ?)?END|(?:全文|正文)?完|结束)[^\\p{L}\\p{N}]*+");

    /** Maximum length of an end mark that is written vertically, one letter on each line. */
    private static final int LONGEST_DOWNWARD_END = 6;

    private PossibleRoles() {}

    /** Returns the possible roles of a line. */
    public static Set<Role> of(Lines lines, int i) {
        Line line = lines.get(i);
        boolean isEnd = lines.place(i) == Place.BODY && END.matcher(line.text()).matches();
        if (isEnd || isLetterOfEnd(lines, i)) {
            return EnumSet.of(Role.DECORATION);
        }
        Set<Role> roles = EnumSet.allOf(Role.class);
        Neighbour before = lines.before(i);
        Neighbour after = lines.after(i);
        boolean endsArticle = after == Neighbour.NOTHING;
        boolean cell = lines.place(i) == Place.CELL;
        if (cell || isPlainItem(lines, i) || isUnfinished(lines, i) || !canBeHeading(line, endsArticle)) {
            roles.remove(Role.HEADING);
        }
        if (cell || before != Neighbour.LINE || !canContinueHeading(line, lines.previous(i))) {
            roles.remove(Role.HEADING_MORE);
        }
        if (lines.isAccount(i) && !line.isInHeadingElement()) {
            roles.removeAll(EnumSet.of(Role.HEADING, Role.HEADING_MORE));
        }
        if (lines.isSpeaker(i)) {
            roles.removeAll(EnumSet.of(
                    Role.HEADING, Role.HEADING_MORE, Role.CAPTION, Role.CAPTION_MORE, Role.ITEM, Role.ITEM_MORE));
        }
        if (before != Neighbour.PICTURE && after != Neighbour.PICTURE) {
            roles.remove(Role.CAPTION);
        }
        if (before != Neighbour.LINE) {
            roles.remove(Role.CAPTION_MORE);
        }
        if (cell) {
            roles.removeAll(EnumSet.of(Role.CREDIT, Role.PROMPT, Role.QUOTE));
        }
        if (lines.isFormatted() && !cell) {
            removeUnstated(roles, line, lines.place(i));
        }
        if (line.isNumberAlone()) {
            roles.remove(Role.DECORATION);
        }
        if (lines.place(i) == Place.BODY && isUnmarkedProse(line)) {
            roles.remove(Role.ITEM);
        }
        return roles;
    }

    /** Removes the roles that contradict the elements of a Markdown formatter. Typed numbers still make items. */
    private static void removeUnstated(Set<Role> roles, Line line, Place place) {
        if (line.isInHeadingElement()) {
            roles.retainAll(EnumSet.of(Role.HEADING, Role.HEADING_MORE, Role.PROMPT, Role.DECORATION));
            return;
        }
        roles.removeAll(EnumSet.of(Role.HEADING, Role.HEADING_MORE));
        if (place == Place.BODY && !line.isNumbered()) {
            roles.removeAll(EnumSet.of(Role.ITEM, Role.ITEM_MORE, Role.QUOTE));
        }
    }

    /** Returns true for a list item of the markup that does not stand out. Editors put titles in lists, but stress them. */
    private static boolean isPlainItem(Lines lines, int i) {
        Line line = lines.get(i);
        return lines.place(i) == Place.ITEM
                && !line.isInHeadingElement()
                && !line.typography().bold()
                && lines.scale(i) <= 1.04;
    }

    /** Returns true for a line that ends with a comma, unless the next line may be the rest of its title. */
    private static boolean isUnfinished(Lines lines, int i) {
        Line next = lines.next(i);
        return lines.get(i).wording().endsWithComma()
                && !lines.get(i).isNumberAlone()
                && (next == null || lines.after(i) != Neighbour.LINE || next.length() >= ArticleFacts.BODY);
    }

    private static boolean canBeHeading(Line line, boolean endsArticle) {
        return line.isInHeadingElement()
                || (!endsArticle
                        && !line.content().isFormula()
                        && !line.content().isLabelOfLink());
    }

    /**
     * Lines inside and outside of a heading element are different headings, unless the line before is a lone number. A
     * line with its own number begins another heading.
     */
    private static boolean canContinueHeading(Line line, @Nullable Line previous) {
        if (previous == null) {
            return false;
        }
        boolean sameElement =
                line.segment().markup().heading() == previous.segment().markup().heading();
        return (sameElement || previous.isNumberAlone()) && (!line.isNumbered() || line.isNumberAlone());
    }

    /** Returns true for Latin prose without a marker. Text with many digits may be a reference. */
    private static boolean isUnmarkedProse(Line line) {
        return line.numbering() == null
                && !line.content().leadsBold()
                && !line.wording().has(Wording.HAN)
                && !line.wording().has(Wording.MANY_DIGITS)
                && line.wording().isLatinProse();
    }

    /** Returns true for a line of one letter that spells an end mark together with the lines above and below. */
    private static boolean isLetterOfEnd(Lines lines, int i) {
        if (!isLetter(lines, i)) {
            return false;
        }
        int first = i;
        while (i - first < LONGEST_DOWNWARD_END && first > 0 && isLetter(lines, first - 1)) {
            first--;
        }
        StringBuilder word = new StringBuilder();
        for (int k = first; k < lines.size() && isLetter(lines, k) && word.length() <= LONGEST_DOWNWARD_END; k++) {
            word.append(lines.get(k).text());
        }
        return END.matcher(word.toString().toUpperCase(Locale.ROOT)).matches();
    }

    private static boolean isLetter(Lines lines, int i) {
        String text = lines.get(i).text();
        return lines.place(i) != Place.CELL && text.length() == 1 && Character.isLetter(text.charAt(0));
    }
}
