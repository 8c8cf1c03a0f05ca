package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.layout.ElementPaths;
import io.github.qingwen.model.Image;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each image is resolved once, wherever it stands. */
class ImageResolverTest {
    private static final String BODY = "<p>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。</p>";
    private static final String PROXIED =
            "<img src='https://name.workers.dev/?https://a.cn/1.png' width='20' height='20'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='font-size:24px'>石桥" + PROXIED + "</p>" + BODY,
                "<p><b>石桥" + PROXIED + "</b></p>" + BODY + "<p><b>老树</b></p>" + BODY,
                "<figcaption>石桥" + PROXIED + "</figcaption>",
                "<figure><figcaption>石桥" + PROXIED + "</figcaption></figure>",
                "<h2>石桥" + PROXIED + "</h2>" + BODY,
                "<ul><li>石桥" + PROXIED + "</li></ul>",
                "<table><caption>石桥" + PROXIED + "</caption><tr><td>甲</td><td>乙</td></tr></table>"
            })
    void anImageHasOneEntryInTheReportWhateverItsLineIsTakenFor(String markup) {
        assertThat(fragment(markup).entries())
                .filteredOn(entry -> entry.rule().equals("proxy-bare-query"))
                .singleElement()
                .extracting(ReportEntry::why)
                .isEqualTo("https://a.cn/1.png");
        assertThat(fragment(markup).article().images())
                .singleElement()
                .satisfies(image -> assertThat(image.url()).isEqualTo("https://a.cn/1.png"));
    }

    @Test
    void anImageWithoutAddressIsReportedAndLeavesNoEmptyLine() {
        fragment("<p>甲</p><p><img></p>").becomes("p(甲)");
        fragment("<p>甲</p><p><img></p>").reports("image-without-address");
    }

    @Test
    void theCoverOfACardIsResolvedToo() {
        String card =
                "<mp-common-profile data-nickname='某号' data-headimg='https://name.workers.dev/?https://a.cn/1.png'>"
                        + "</mp-common-profile>";

        assertThat(fragment(card).article().images())
                .singleElement()
                .satisfies(image -> assertThat(image.url()).isEqualTo("https://a.cn/1.png"));
    }

    @Test
    void whatIsNoImageStaysAsItIs() {
        fragment("<p>山<span data-formula='x'></span></p>").becomes("p(山formula(x))");
        fragment("<p>山<span data-raw='x' data-raw-format='y'></span></p>").becomes("p(山raw y(x))");
        fragment("<p>山<span data-formula='x'></span></p>").reportsNothing();
    }

    @Test
    void aCardWithoutACoverStaysAsItIs() {
        fragment("<p>山</p><mpvoice name='声'></mpvoice>").becomes("p(山)\ncard audio(声)");
    }

    @Test
    void anAddressWithoutASchemeGetsOneAndIsNotReported() {
        fragment("<img src='//a.cn/1.png'>").becomes("figure(https://a.cn/1.png)");
        fragment("<img src='//a.cn/1.png'>").reportsNothing();
    }

    @Test
    void aCoverIsResolvedLikeAnImageOfTheText() {
        ReportBuilder report = new ReportBuilder();
        ImageResolver resolver =
                new ImageResolver(ImageRules.standard(), new ElementPaths(new Element("section")), report);
        Place cover = new Place.Field("metadata.cover");
        Image plain = Image.of("https://a.cn/1.png");

        assertThat(resolver.resolve(null, cover)).isNull();
        assertThat(resolver.resolve(plain, cover)).isSameAs(plain);
        assertThat(resolver.resolve(Image.of("https://name.workers.dev/?https://a.cn/1.png"), cover))
                .isEqualTo(plain);
        assertThat(report.build().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(ReportEntry.Action.CHANGED);
            assertThat(entry.place()).isEqualTo(cover);
            assertThat(entry.why()).isEqualTo("https://a.cn/1.png");
        });
    }
}
