package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the markup, it gives a conversion or a documented exception. */
class AnyMarkupTest {
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<section style='display:flex'>",
            "</section>",
            "<b>",
            "</b>",
            "<h2>",
            "</h2>",
            "<li>",
            "<ul>",
            "</ul>",
            "<table><tr><td>",
            "</td></tr></table>",
            "<blockquote>",
            "</blockquote>",
            "<pre><code>",
            "</code></pre>",
            "<br>",
            "<hr>",
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<img data-src='IMAGE'>",
            "<p style='font-size:22px'>",
            "<span style='display:none'>",
            "</span>",
            "<sup>[1]</sup>",
            "参考资料",
            "[1] 乙: https://a.cn/",
            "甲",
            "石桥上的人",
            "1、",
            "•",
            "01",
            "一、",
            "（1）",
            "撰文 | 林小夏",
            "END",
            "长按识别二维码",
            "，",
            "。",
            "：",
            " ",
            "\u3000",
            "\u200b",
            "\u200d",
            "\u00ad",
            "\u2060",
            "\ufeff",
            "\u3164",
            "&shy;",
            "&#x200b;",
            "&#0;",
            "&#xd800;",
            "&amp",
            "&lt;script",
            "&",
            "<",
            "<!--",
            "-->",
            "\u0000",
            "\ud83d",
            "👨\u200d👩",
            "<svg>",
            "</svg>",
            "<mp-common-profile>",
            "]]>",
            "---\n");

    private final Qingwen qingwen = Qingwen.create();
    private final Qingwen reader = Qingwen.builder().preset(Preset.READER).build();

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(AnyMarkupTest::joined);
    }

    /** Each image has an address of its own. */
    private static String joined(List<String> pieces) {
        StringBuilder markup = new StringBuilder();
        for (String piece : pieces) {
            markup.append(piece.replace("IMAGE", "https://a.workers.dev/?https://a.cn/" + markup.length() + ".jpg"));
        }
        return markup.toString();
    }

    @Property
    void givesAConversionOrADocumentedException(@ForAll("markup") String markup) {
        for (Qingwen converter : List.of(qingwen, reader)) {
            try {
                List<ReportEntry> entries = converter.convert(markup).report().entries();

                assertThat(entries)
                        .filteredOn(entry -> entry.category() == Category.IMAGE)
                        .extracting(entry -> entry.action() + entry.text())
                        .filteredOn(entry -> entry.contains("workers.dev"))
                        .doesNotHaveDuplicates();
            } catch (QingwenException documented) {
                assertThat(documented.getMessage()).isNotBlank();
            }
        }
    }
}
