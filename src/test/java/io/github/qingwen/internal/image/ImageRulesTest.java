package io.github.qingwen.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.rule.ImageRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImageRulesTest {
    private final ImageRules rules = ImageRules.standard();

    @Nested
    class Proxies {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
            https://p.workers.dev/?http://a.cn/1.jpg                     | http://a.cn/1.jpg | proxy-bare-query
            https://p.workers.dev/?https%3A%2F%2Fa.cn%2F1.jpg            | https://a.cn/1.jpg | proxy-bare-query
            https://p.workers.dev/?https://a.cn/1.jpg?w=3&h=4            | https://a.cn/1.jpg?w=3&h=4 | proxy-bare-query
            https://images.weserv.nl/?url=https%3A%2F%2Fa.cn%2F1.jpg&w=300 | https://a.cn/1.jpg | proxy-url-parameter
            https://images.weserv.nl/?url=https%253A%252F%252Fa.cn%252F1.jpg | https://a.cn/1.jpg | proxy-url-parameter
            https://images.weserv.nl/?url=a.cn/1.jpg&w=300                 | http://a.cn/1.jpg | proxy-url-parameter
            https://images.weserv.nl/?w=300&url=ssl:a.cn/1.jpg             | https://a.cn/1.jpg | proxy-url-parameter
            https://WSRV.nl/?url=https://a.cn/1.jpg&output=webp            | https://a.cn/1.jpg | proxy-url-parameter
            https://image.baidu.com/search/down?url=https://a.cn/1.jpg     | https://a.cn/1.jpg | proxy-url-parameter
            https://imageproxy.pimg.tw/resize?url=http%3A%2F%2Fa.cn%2F1.jpg | http://a.cn/1.jpg | proxy-url-parameter
            https://p.cn/i?src=https%3A%2F%2Fa.cn%2Fa%2Bb.jpg              | https://a.cn/a+b.jpg | proxy-url-parameter
            https://p.cn/i?size=9&IMG=https://a.cn/1.jpg?a=1&b=2 | https://a.cn/1.jpg?a=1&b=2 | proxy-url-parameter
            https://p.cn/proxy/https://a.cn/1.jpg                          | https://a.cn/1.jpg | proxy-address-in-path
            https://p.cn/proxy/https://a.cn/1.jpg?w=3 | https://a.cn/1.jpg?w=3 | proxy-address-in-path
            https://i0.wp.com/a.cn/1.jpg?w=300                             | http://a.cn/1.jpg | proxy-wordpress
            https://i2.wp.com/a.cn/1.jpg?ssl=1                             | https://a.cn/1.jpg | proxy-wordpress
            """)
        void areTakenOff(String address, String real, String rule) {
            assertThat(rules.resolve(address)).isEqualTo(new ResolvedAddress(real, List.of(rule)));
        }

        @Test
        void insideEachOtherAreTakenOffOneByOne() {
            ResolvedAddress real =
                    rules.resolve("https://p.workers.dev/?https://images.weserv.nl/?url=https%3A%2F%2Fa.cn%2F1.jpg");

            assertThat(real.url()).isEqualTo("https://a.cn/1.jpg");
            assertThat(real.rules()).containsExactly("proxy-bare-query", "proxy-url-parameter");
            assertThat(real.wasProxied()).isTrue();
        }

        @ParameterizedTest(name = "[{0}]")
        @Texts("""
                https://a.cn/1.jpg ¦ https://a.cn/1.jpg?ref=https://b.cn/page
                https://a.cn/1.jpg?url=https://b.cn/page ¦ https://a.cn/photo.PNG?src=https%3A%2F%2Fb.cn
                https://a.cn/i?url=b.cn/1.jpg ¦ https://a.cn/i?url=https ¦ https://a.cn/i?url=https://
                https://a.cn/i?url=javascript:alert(1) ¦ https://a.cn/?1.jpg ¦ https://a.cn/i?url=%zz
                https://a.cn/i? ¦ https://a.cn/http/1.jpg ¦ https://i0.wp.com/ ¦ https://i0.wp.com/nohost
                https://images.weserv.nl/?url=nohost ¦ //a.cn/1.jpg ¦ ?//mmbiz.qpic.cn/mmbiz_png/1/640?wx_fmt=png
                #//mmbiz.qpic.cn/mmbiz_png/1/640 ¦ ? ¦ 1.jpg ¦ ''
                """)
        void areNotSuspectedWhereAnAddressIsReal(String address) {
            assertThat(rules.resolve(address)).isEqualTo(new ResolvedAddress(address, List.of()));
        }

        static List<ImageRule> rulesOfTheTable() {
            return ImageRules.standard().rules();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("rulesOfTheTable")
        void haveAnExampleEach(ImageRule rule) {
            assertThat(rule.unwrap().apply(rule.example())).isPresent();
        }
    }

    @Nested
    class Mmbiz {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
            http://mmbiz.qpic.cn/mmbiz_png/Ab/640?wx_fmt=png&tp=webp&wxfrom=5&wx_lazy=1#imgIndex=2 \
                | https://mmbiz.qpic.cn/mmbiz_png/Ab/640?wx_fmt=png
            https://mmbiz.qpic.cn/mmbiz_jpg/Ab/0?wx_fmt=jpeg&from=appmsg&wx_co=1 \
                | https://mmbiz.qpic.cn/mmbiz_jpg/Ab/0?wx_fmt=jpeg&from=appmsg
            https://mmbiz.qpic.cn/mmbiz/Ab/640?usePicPrefetch=1 | https://mmbiz.qpic.cn/mmbiz/Ab/640
            https://mmbiz.qpic.cn/mmbiz/Ab/640? | https://mmbiz.qpic.cn/mmbiz/Ab/640
            https://mmbiz.qpic.cn/mmbiz/Ab/640?tp=webp&&wx_fmt=png& | https://mmbiz.qpic.cn/mmbiz/Ab/640?wx_fmt=png
            https://mmbiz.qpic.cn/mmbiz/Ab/640?tp&wx_fmt=png | https://mmbiz.qpic.cn/mmbiz/Ab/640?wx_fmt=png
            https://mmbiz.qpic.cn/mmbiz/Ab/640?from=a&tp | https://mmbiz.qpic.cn/mmbiz/Ab/640?from=a
            https://mmbiz.qpic.cn/mmbiz/Ab/640?a&b=1 | https://mmbiz.qpic.cn/mmbiz/Ab/640?a&b=1
            https://mmbiz.qpic.cn/mmbiz/Ab/640?=1&b | https://mmbiz.qpic.cn/mmbiz/Ab/640?=1&b
            //mmbiz.qpic.cn/mmbiz/Ab/640 | https://mmbiz.qpic.cn/mmbiz/Ab/640
            http://mmbiz.qlogo.cn/mmbiz/Ab/0?tp=webp | https://mmbiz.qlogo.cn/mmbiz/Ab/0
            """)
        void addressesLoseWhatOnlySteersLoading(String address, String real) {
            assertThat(rules.resolve(address)).isEqualTo(new ResolvedAddress(real, List.of()));
        }

        @Test
        void endBeforeTheWhitespaceThatPartsTheirFragment() {
            assertThat(rules.resolve("//mmbiz.qpic.cn/mmbiz/Ab/640 \n#imgIndex=2")
                            .url())
                    .isEqualTo("https://mmbiz.qpic.cn/mmbiz/Ab/640");
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                http://a.cn/1.jpg?tp=webp#imgIndex=2 ¦ http://mmbiz.qpic.cn.evil.cn/1?tp=webp
                http://a.cn/mmbiz.qpic.cn/?tp=webp
                """)
        void otherHostsKeepEverything(String address) {
            assertThat(rules.resolve(address).url()).isEqualTo(address);
        }

        @Test
        void addressesBehindAProxyAreCleanedToo() {
            assertThat(rules.resolve("https://p.workers.dev/?http://mmbiz.qpic.cn/mmbiz/Ab/640?tp=webp")
                            .url())
                    .isEqualTo("https://mmbiz.qpic.cn/mmbiz/Ab/640");
        }
    }

    @Nested
    class RulesOfOnesOwn {
        private final ImageRule mirror = new ImageRule(
                "mirror",
                "https://mirror.cn/x/a.cn/1.jpg",
                address -> address.startsWith("https://mirror.cn/x/")
                        ? Optional.of("https://" + address.substring("https://mirror.cn/x/".length()))
                        : Optional.empty());

        @Test
        void applyBesideThoseOfTheLibrary() {
            ResolvedAddress real = rules.with(mirror).resolve("https://p.workers.dev/?https://mirror.cn/x/a.cn/1.jpg");

            assertThat(real.url()).isEqualTo("https://a.cn/1.jpg");
            assertThat(real.rules()).containsExactly("proxy-bare-query", "mirror");
        }

        @Test
        void areAskedFirst() {
            ImageRule own = new ImageRule(
                    "own",
                    "",
                    address -> address.contains("?") ? Optional.of("https://own.cn/1.jpg") : Optional.empty());

            assertThat(rules.with(own)
                            .resolve("https://p.workers.dev/?https://a.cn/1.jpg")
                            .rules())
                    .containsExactly("own");
        }

        @Test
        void leaveTheStandardRulesAsTheyAre() {
            rules.with(mirror);

            assertThat(ImageRules.standard().rules()).doesNotContain(mirror);
        }

        @Test
        void thatTurnInACircleEnd() {
            ImageRule there = new ImageRule(
                    "there", "", a -> a.equals("https://a.cn/") ? Optional.of("https://b.cn/") : Optional.empty());
            ImageRule back = new ImageRule(
                    "back", "", a -> a.equals("https://b.cn/") ? Optional.of("https://a.cn/") : Optional.empty());

            assertThat(rules.with(there).with(back).resolve("https://a.cn/").url())
                    .isIn("https://a.cn/", "https://b.cn/");
        }

        @Test
        void thatGiveBackWhatTheyGotDoNotApply() {
            assertThat(rules.with(new ImageRule("same", "", Optional::of))
                            .resolve("https://a.cn/1.jpg")
                            .wasProxied())
                    .isFalse();
        }
    }
}
