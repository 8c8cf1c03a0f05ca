package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.line.Numbering;
import io.github.qingwen.internal.structure.line.Numbering.Form;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Inline;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a heading.
 *
 * @param number the number that they begin with; null where there is none or only a bullet
 */
record Title(String text, @Nullable Numbering number) {
    /** Titles of sections that stand beside the numbered ones, not above them. */
    private static final Set<String> PREFACES =
            Set.of("前言", "引言", "导语", "导读", "写在前面", "背景", "摘要", "概述", "简介", "序", "楔子", "开篇", "缘起", "introduction");

    static Title of(Segment.Heading heading) {
        String text = Inline.textOf(heading.content()).strip();
        Numbering number = Numbering.of(text);
        return new Title(text, number == null || number.isBullet() ? null : number);
    }

    boolean isPreface() {
        return PREFACES.stream().anyMatch(text::startsWith);
    }

    /** Returns the number; 0 where there is none. */
    int value() {
        return number == null ? 0 : number.value();
    }

    /**
     * Returns what the titles of one series have in common: 1 alone in its line and 2 before a space are of one, 1. and 2、
     * of another; those without a number are of none.
     */
    String series() {
        if (number == null) {
            return "";
        }
        Form form = isBare(number) ? Form.LONE : number.form();
        return form == Form.ARABIC ? form.name() : form.name() + number.word().strip();
    }

    /**
     * Returns whether the form of a number says that it is below another: （一） below 一、, 1. below 1, 1.1 below 1. Of
     * 10.21 it says nothing, for what follows 10. may begin with a number.
     */
    static boolean isInner(Numbering inner, Numbering outer) {
        if (inner.form() == Form.DECIMAL || outer.form() == Form.DECIMAL) {
            return parts(inner) > parts(outer) && inner.value() == 1;
        }
        return form(inner).compareTo(form(outer)) > 0;
    }

    /** Returns the form of a number; without a separator it is as far out as with a leading zero. */
    private static Form form(Numbering number) {
        return isBare(number) ? Form.ZERO : number.form();
    }

    private static boolean isBare(Numbering number) {
        return number.form() == Form.LONE
                || (number.form() == Form.ARABIC && number.word().isBlank());
    }

    /** Returns how many numbers a number is made of: three for 1.2.3. */
    private static int parts(Numbering number) {
        return number.form() == Form.DECIMAL ? Integer.parseInt(number.word()) : 1;
    }
}
