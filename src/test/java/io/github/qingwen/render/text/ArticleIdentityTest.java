package io.github.qingwen.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Metadata;
import org.junit.jupiter.api.Test;

class ArticleIdentityTest {
    private static final Ids IDS = new Ids("MzA=", "265", 2, "5f2");

    private static String identity(Ids ids) {
        return ArticleIdentity.of(
                Metadata.builder().title("题").url("https://a.cn/1").ids(ids).build(), "水");
    }

    @Test
    void isThePlaceInAMessageOfAnAccount() {
        assertThat(identity(IDS)).isEqualTo("MzA=/265/2");
        assertThat(identity(new Ids("MzA=", "265", null, "5f2"))).isEqualTo("MzA=/265/1");
    }

    @Test
    void isElseTheSignature() {
        assertThat(identity(new Ids("MzA=", null, 2, "5f2"))).isEqualTo("5f2");
        assertThat(identity(new Ids(null, "265", 2, "5f2"))).isEqualTo("5f2");
    }

    @Test
    void isElseTheAddress() {
        assertThat(identity(null)).isEqualTo("https://a.cn/1");
        assertThat(identity(new Ids("MzA=", null, null, null))).isEqualTo("https://a.cn/1");
    }

    @Test
    void isElseAHashOfTitleAndText() {
        Metadata titled = Metadata.builder().title("题").build();
        String hash = ArticleIdentity.of(titled, "水");

        assertThat(hash).matches("[0-9a-f]{16}").isEqualTo(ArticleIdentity.of(titled, "水"));
        assertThat(ArticleIdentity.of(titled, "山")).isNotEqualTo(hash);
        assertThat(ArticleIdentity.of(Metadata.EMPTY, "水")).isNotEqualTo(hash);
    }
}
