package io.github.qingwen.internal.site;

import io.github.qingwen.internal.text.Dates;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.text.Characters;

/** Obsidian: its own links, comments, highlights, tags and formulas, and no templates. */
public final class Obsidian extends Dialect {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private static final Map<String, String> KEYS = Map.of("date", "created", "title", "aliases");

    @Override
    public String key(String name) {
        return KEYS.getOrDefault(name, name);
    }

    @Override
    public Object value(String name, Object value, BiConsumer<String, String> leaveOut) {
        if (name.equals("title")) {
            return List.of(value);
        }
        return name.equals("tags") && value instanceof List<?> tags ? tags(tags, leaveOut) : value;
    }

    private static List<Object> tags(List<?> tags, BiConsumer<String, String> leaveOut) {
        Set<Object> valid = new LinkedHashSet<>();
        for (Object tag : tags) {
            String name = tag(tag.toString());
            if (name.isEmpty()) {
                leaveOut.accept(tag.toString(), "no tag that Obsidian takes");
            } else {
                valid.add(name);
            }
        }
        return List.copyOf(valid);
    }

    /**
     * Returns a tag with hyphens in place of characters that Obsidian does not accept; the empty string if none is left.
     * Its tags have letters, digits, {@code _}, {@code -} and {@code /}, and not only digits (its help page "Tags").
     */
    static String tag(String tag) {
        StringBuilder valid = new StringBuilder(tag.length());
        boolean named = false;
        for (int i = 0; i < tag.length(); ) {
            int c = tag.codePointAt(i);
            i += Character.charCount(c);
            boolean digit = Character.isDigit(c);
            if (digit || isNaming(c)) {
                valid.appendCodePoint(c);
                named |= !digit;
            } else if (!valid.isEmpty() && valid.charAt(valid.length() - 1) != '-') {
                valid.append('-');
            }
        }
        while (!valid.isEmpty() && valid.charAt(valid.length() - 1) == '-') {
            valid.setLength(valid.length() - 1);
        }
        return valid.isEmpty() || named ? valid.toString() : "_" + valid;
    }

    /** Returns whether a tag may consist of this character: a letter, {@code _}, {@code /} or an emoji. */
    private static boolean isNaming(int c) {
        return Character.isLetter(c) || c == '_' || c == '/' || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** Returns Beijing time, because Obsidian's dates have no offset. */
    @Override
    public String date(OffsetDateTime time) {
        return time.withOffsetSameInstant(Dates.BEIJING).format(DATE);
    }

    @Override
    public boolean escapes(String text, int at, Surroundings around) {
        char c = text.charAt(at);
        return switch (c) {
            case '[', '%' -> next(text, at) == c;
            case '#' -> startsTag(text, at);
            case '=' -> next(text, at) == c && around.pairs(c);
            case '$' -> around.pairs(c);
            default -> false;
        };
    }

    /** Returns whether this is a number sign at the start of a word. */
    private static boolean startsTag(String text, int at) {
        char next = next(text, at);
        return (at == 0 || Characters.isWhitespaceCodePoint(text.charAt(at - 1)))
                && (Character.isLetterOrDigit(next) || "_-/".indexOf(next) >= 0);
    }

    /** Obsidian links to a heading by its text. */
    @Override
    public HeadingIds headingIds() {
        return HeadingIds.NONE;
    }

    @Override
    public boolean hasCallOuts() {
        return true;
    }
}
