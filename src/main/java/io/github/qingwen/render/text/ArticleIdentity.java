package io.github.qingwen.render.text;

import io.github.qingwen.internal.Sha256;
import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Metadata;
import java.util.Objects;

/** The stable name of an article, the same for the same metadata and text. */
final class ArticleIdentity {
    private static final int HASH_LENGTH = 16;

    private ArticleIdentity() {}

    /**
     * Returns the WeChat IDs, else the address, else a hash of title and text.
     *
     * @param text without the title
     */
    static String of(Metadata metadata, String text) {
        Ids ids = metadata.ids();
        if (ids != null && ids.biz() != null && ids.mid() != null) {
            return ids.biz() + '/' + ids.mid() + '/' + (ids.idx() == null ? 1 : ids.idx());
        }
        if (ids != null && ids.sn() != null) {
            return ids.sn();
        }
        String url = metadata.url();
        if (url != null) {
            return url;
        }
        return Sha256.of(Objects.requireNonNullElse(metadata.title(), "") + '\n' + text)
                .substring(0, HASH_LENGTH);
    }
}
