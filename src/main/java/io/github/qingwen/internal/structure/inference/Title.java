package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.line.Numbering;
import io.github.qingwen.internal.structure.line.Numbering.Form;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Inline;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a heading.
 *
 * @param number the number at its start; null for none or a bullet
 */
record Title(String text, @Nullable Numbering number) {
    /** Titles of sections that are at the level of the numbered ones and do not contain them. */
    private static final Set<String> PREFACES =
            Set.of("前言", "引言", "导语", "导读", "写在前面", "背景", "摘要", "概述", "简介", "序", "楔子", "开篇", "缘起", "introduction");

    static Title of(Segment.Heading heading) {
        String text = Inline.textOf(heading.content()).strip();
        Numbering number = Numbering.of(text);
        if (number != null && number.isBullet()) { // a mark before a number: ▌01 题目
            number = Numbering.of(text.substring(number.end()));
        }
        return new Title(text, number == null || number.isBullet() ? null : number);
    }

    boolean isPreface() {
        return PREFACES.stream().anyMatch(text::startsWith);
    }

    /** Returns true for a number of an outermost form, 第一章 or 一、: its series stands beside a title without a number. */
    boolean isChapter() {
        return number != null && (number.form() == Form.WORD || number.form() == Form.CHINESE);
    }

    /** Returns the number; 0 for none. */
    int value() {
        return number == null ? 0 : number.value();
    }

    /**
     * Returns a key that the titles of one series share. A lone 1, a 2 before a space and 03 are one series, 1. and 2、
     * another. The key of a title without a number is empty.
     */
    String series() {
        if (number == null) {
            return "";
        }
        Form form = isBare(number) ? Form.LONE : number.form();
        return form == Form.ARABIC ? form.name() : form.name() + number.word().strip();
    }

    /**
     * Returns whether the form of a number puts it inside another: （一） in 一、, 1. in 1, 1.1 in 1. This does not hold for
     * 10.21, because the title after 10. may begin with a number.
     */
    static boolean isInner(Numbering inner, Numbering outer) {
        if (inner.form() == Form.DECIMAL || outer.form() == Form.DECIMAL) {
            return parts(inner) > parts(outer) && inner.value() == 1;
        }
        return form(inner).compareTo(form(outer)) > 0;
    }

    /** Returns the form of a number. One without a separator ranks like one with a leading zero. */
    private static Form form(Numbering number) {
        return isBare(number) ? Form.ZERO : number.form();
    }

    private static boolean isBare(Numbering number) {
        return number.form() == Form.LONE
                || ((number.form() == Form.ARABIC || number.form() == Form.ZERO)
                        && number.word().isBlank());
    }

    /** Returns how many numbers a number is made of: three for 1.2.3. */
    private static int parts(Numbering number) {
        return number.form() == Form.DECIMAL ? Integer.parseInt(number.word()) : 1;
    }
}
