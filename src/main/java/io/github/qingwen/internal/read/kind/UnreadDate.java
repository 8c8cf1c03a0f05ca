package io.github.qingwen.internal.read.kind;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;

/** Reports dates in unknown formats. */
public final class UnreadDate {
    private UnreadDate() {}

    /**
     * Reports that a date could not be read.
     *
     * @param place location in the source, or the metadata field that stays empty
     */
    public static void doubt(ReportBuilder report, String date, Place place) {
        report.doubted("metadata-date-unread", Category.METADATA, date, place, "no known form of a date");
    }
}
