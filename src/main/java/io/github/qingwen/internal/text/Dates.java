package io.github.qingwen.internal.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Points in time as posts and pages write them. One without an offset is Beijing time, as WeChat shows it. */
public final class Dates {
    /** The zone of WeChat's pages and apps. */
    public static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** The year in which official accounts began; with the last year, the bounds of a plausible date. */
    private static final int FIRST_YEAR = 2012;

    private static final int LAST_YEAR = 2100;
    private static final int LAST_OF_FOUR_DIGITS = 9999;

    private static final DateTimeFormatter JEKYLL = DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss] Z", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss] XXX", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss]", Locale.ENGLISH);
    private static final DateTimeFormatter SLASHED_TIME =
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm[:ss]", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-M-d", Locale.ENGLISH);
    private static final DateTimeFormatter SLASHED_DATE = DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ENGLISH);

    private static final List<Function<String, OffsetDateTime>> FORMS = List.of(
            OffsetDateTime::parse,
            // Hexo and feeds: Sun, 12 Apr 2189 00:00:00 GMT; whether it was a Sunday does not matter
            text -> OffsetDateTime.parse(withoutWeekday(text), DateTimeFormatter.RFC_1123_DATE_TIME),
            // Jekyll: 2020-07-28 06:33:01 +0800
            text -> OffsetDateTime.parse(text, JEKYLL),
            text -> OffsetDateTime.parse(text, OFFSET),
            text -> LocalDateTime.parse(text).atOffset(BEIJING),
            text -> LocalDateTime.parse(text, TIME).atOffset(BEIJING),
            text -> LocalDateTime.parse(text, SLASHED_TIME).atOffset(BEIJING),
            text -> LocalDate.parse(text, DATE).atStartOfDay().atOffset(BEIJING),
            text -> LocalDate.parse(text, SLASHED_DATE).atStartOfDay().atOffset(BEIJING));

    private Dates() {}

    public static Optional<OffsetDateTime> parse(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (isEpochSeconds(text)) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)).atOffset(BEIJING));
        }
        for (Function<String, OffsetDateTime> form : FORMS) {
            try {
                OffsetDateTime time = form.apply(text);
                return hasFourDigits(time) ? Optional.of(time) : Optional.empty();
            } catch (DateTimeException e) {
                // another form may fit
            }
        }
        return Optional.empty();
    }

    /** ISO 8601, 4.3.2: a year has four digits, but by agreement. */
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

    private static String withoutWeekday(String text) {
        return text.substring(text.indexOf(',') + 1).strip();
    }
}
