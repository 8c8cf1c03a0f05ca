package io.github.qingwen.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.QingwenException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of articles. */
class FeedReaderTest {
    private static SourceArticle read(String source) {
        return all(source).get(0);
    }

    private static List<SourceArticle> all(String source) {
        return SourceReader.read(source, "", null, Integer.MAX_VALUE);
    }

    @Test
    void ofRssHasItems() {
        Metadata metadata = all("""
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>巷子</title><item><title>题</title><link>https://mp.weixin.qq.com/s/x</link><author>某</author>
                <pubDate>Wed, 01 May 2024 08:00:00 +0800</pubDate><description>短</description>
                <content:encoded><![CDATA[<p>甲 &amp; 乙</p>]]></content:encoded></item></channel></rss>""").get(0).metadata();

        assertThat(metadata.title()).isEqualTo("题");
        assertThat(metadata.account().name()).isEqualTo("巷子");
        assertThat(metadata.author()).isEqualTo("某");
        assertThat(metadata.url()).isEqualTo("https://mp.weixin.qq.com/s/x");
        assertThat(metadata.publishedAt()).isEqualTo("2024-05-01T08:00:00+08:00");
    }

    @Test
    void ofAtomHasEntries() {
        List<SourceArticle> pages = all("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>巷子</title><entry><title>题</title>
                <link rel="alternate" href="https://e.org/1"/><published>2024-05-01T08:00:00+08:00</published>
                <author><name>某</name></author><content type="html">&lt;p&gt;甲&lt;/p&gt;</content></entry>
                <entry><title>空</title></entry></feed>""");

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).content().html()).isEqualTo("<p>甲</p>");
        assertThat(pages.get(0).metadata().author()).isEqualTo("某");
        assertThat(pages.get(0).metadata().url()).isEqualTo("https://e.org/1");
    }

    @Test
    void ofAtomMayHoldElementsNamedLikeItsOwn() {
        List<SourceArticle> pages = all("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>巷子</title><entry><title>题</title>
                <content type="xhtml"><div><item><content>甲</content></item> 乙</div></content></entry></feed>""");

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).content().text()).isEqualTo("甲 乙");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <category>水</category><category> </category><category>夏</category>
            <category term="水"/><category term=""/><category term="夏" label="夏天"/>
            """)
    void namesTheTagsOfAnArticle(String categories) {
        assertThat(read(rss(categories)).metadata().tags()).containsExactly("水", "夏");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <link href="https://e.org/1"/>                                                  | https://e.org/1
            <link rel="self" href="https://e.org/0"/><link href="https://e.org/1"/>         | https://e.org/1
            <link rel="self" href="https://e.org/0"/><link> https://e.org/1 </link>         | https://e.org/1
            <link rel="enclosure" href="https://e.org/0"/>                                  |
            <link/>                                                                         |
            <guid>https://e.org/1</guid>                                                    |
            """)
    void linksToAnArticleWithoutARelationOrAsItsAlternate(String links, @Nullable String url) {
        assertThat(read(rss(links)).metadata().url()).isEqualTo(url);
    }

    @Test
    void withoutContentIsRefused() {
        assertThatThrownBy(() -> read("<rss><channel><item><title>题</title></item></channel></rss>"))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.NO_CONTENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<?xml version=\"1.0\"?><html><body><p>甲</p></body></html>", "<?xml version=\"1.0\"?>\n<p>甲</p>"
            })
    void isNotSeenInOtherXml(String xml) {
        assertThat(read(xml).content().text()).isEqualTo("甲");
    }

    @ParameterizedTest
    @Texts("""
            <?xml version="1.0"?><!-- 巷子 -->↵<rss><channel>
            <?xml version="1.0"?>↵<?xml-stylesheet href="a.xsl"?><feed>
            ↵ <rss><channel>
            <feed>
            """)
    void mayHaveAPrologue(String start) {
        assertThat(read(start + "<item><title>题</title><description>甲</description></item>")
                        .metadata()
                        .title())
                .isEqualTo("题");
    }

    private static String rss(String fields) {
        return "<rss><channel><item>" + fields + "<description>甲</description></item></channel></rss>";
    }
}
