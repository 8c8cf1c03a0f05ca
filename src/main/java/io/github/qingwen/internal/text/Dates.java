package io.github.qingwen.internal.text;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses dates and times of posts and pages. A time without an offset is Beijing time, as WeChat shows it. */
public final class Dates {
    /** The zone of WeChat's pages and apps. */
    public static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** The year in which official accounts began; with the last year, the bounds of a plausible date. */
    private static final int FIRST_YEAR = 2012;

    private static final int LAST_YEAR = 2100;
    private static final int LAST_OF_FOUR_DIGITS = 9999;

    private static final List<Form> FORMS = List.of(
            withOffset(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
            // Jekyll: 2020-07-28 06:33:01 +0800
            withOffset(pattern("yyyy-M-d H:mm[:ss] Z")),
            withOffset(pattern("yyyy-M-d H:mm[:ss] XXX")),
            inBeijing(DateTimeFormatter.ISO_LOCAL_DATE_TIME),
            inBeijing(pattern("yyyy-M-d H:mm[:ss]")),
            inBeijing(pattern("yyyy/M/d H:mm[:ss]")),
            inBeijing(pattern("yyyy年M月d日[ ]H:mm[:ss]")),
            dayInBeijing(pattern("yyyy-M-d")),
            dayInBeijing(pattern("yyyy/M/d")),
            dayInBeijing(pattern("yyyy年M月d[日]")));

    /** Hexo and feeds: {@code Sun, 12 Apr 2189 00:00:00 GMT}. The weekday is not checked. */
    private static final Form RFC_1123 = withOffset(DateTimeFormatter.RFC_1123_DATE_TIME);

    /**
     * A form of a date or time.
     *
     * @param time creates the time from the parsed fields
     */
    private record Form(DateTimeFormatter formatter, TemporalQuery<OffsetDateTime> time) {
        /** Returns the time, or null if the text has another form. */
        @Nullable OffsetDateTime read(String text) {
            // most forms do not match, and exceptions are slow
            ParsePosition position = new ParsePosition(0);
            try {
                boolean fits =
                        formatter.parseUnresolved(text, position) != null && position.getIndex() == text.length();
                return fits ? formatter.parse(text, time) : null;
            } catch (DateTimeException e) {
                return null; // no day of the calendar, or no offset: the parser throws for +99:99
            }
        }
    }

    private Dates() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    private static Form withOffset(DateTimeFormatter formatter) {
        return new Form(formatter, OffsetDateTime::from);
    }

    private static Form inBeijing(DateTimeFormatter formatter) {
        return new Form(formatter, read -> LocalDateTime.from(read).atOffset(BEIJING));
    }

    private static Form dayInBeijing(DateTimeFormatter formatter) {
        return new Form(formatter, read -> LocalDate.from(read).atStartOfDay().atOffset(BEIJING));
    }

    public static Optional<OffsetDateTime> parse(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (isEpochSeconds(text)) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)).atOffset(BEIJING));
        }
        return Optional.ofNullable(read(text)).filter(Dates::hasFourDigits);
    }

    private static @Nullable OffsetDateTime read(String text) {
        for (Form form : FORMS) {
            OffsetDateTime time = form.read(text);
            if (time != null) {
                return time;
            }
        }
        return RFC_1123.read(removeWeekday(text));
    }

    /** ISO 8601, section 4.3.2: a year has four digits unless the parties agree otherwise. */
    private static boolean hasFourDigits(OffsetDateTime time) {
        return time.getYear() >= 0 && time.getYear() <= LAST_OF_FOUR_DIGITS;
    }

    public static boolean isPlausible(OffsetDateTime time) {
        return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
    }

    /** WeChat's {@code ct} and {@code ori_create_time}: seconds since 1970. */
    private static boolean isEpochSeconds(String text) {
        return text.length() >= 9 && text.length() <= 11 && Digits.areAll(text);
    }

    private static String removeWeekday(String text) {
        return text.substring(text.indexOf(',') + 1).strip();
    }
}
