package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that an author gave are kept. */
class TooltipsTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"null", "undefined", "https://b.cn/x", "IMG_1.JPG", "甲"})
    void thatSayNothingNewAreDropped(String title) {
        fragment("<p>见<a href='https://a.cn' title='" + title + "'>甲</a></p>").becomes("p(见link→https://a.cn(甲))");
        fragment("<img src='https://a.cn/1.jpg' alt='甲' title='" + title + "'>").becomes("figure(https://a.cn/1.jpg)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"木工指南", "a.b"})
    void thatSayMoreStay(String title) {
        fragment("<p>见<a href='https://a.cn' title='" + title + "'>甲</a></p>")
                .becomes("p(见link→https://a.cn \"" + title + "\"(甲))");
        fragment("<img src='https://a.cn/1.jpg' alt='甲' title='" + title + "'>")
                .becomes("figure(https://a.cn/1.jpg \"" + title + "\")");
    }
}
