package io.github.qingwen.render.text;

import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        return hash(Objects.requireNonNullElse(metadata.title(), "") + '\n' + text);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
