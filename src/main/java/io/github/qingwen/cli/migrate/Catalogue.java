package io.github.qingwen.cli.migrate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each article of an archive is written, and which of them an address leads to. No two have one file, no file is
 * one that the archive did not write, and an article keeps the file that it had, as long as its name stays.
 */
final class Catalogue {
    private final Path out;
    private final Target target;
    /** The articles that outputs belong to, by the outputs as a file system takes them that does not tell case. */
    private final Map<String, ArticleKey> owners = new HashMap<>();

    private final Map<String, Path> byAddress = new HashMap<>();

    /** @param before the outputs of earlier runs */
    Catalogue(Path out, Target target, Map<ArticleKey, String> before) {
        this.out = out;
        this.target = target;
        before.forEach((article, output) -> owners.put(folded(output), article));
    }

    /** Returns the file of an article: the one of its name, with a number where that belongs to another. */
    Path claim(ArticleKey article, Path name) {
        Path post = target.post(name);
        for (int number = 2; !isFree(post, article); number++) {
            post = target.post(name.resolveSibling(name.getFileName() + "-" + number));
        }
        owners.put(folded(url(post)), article);
        return post;
    }

    private boolean isFree(Path post, ArticleKey article) {
        ArticleKey owner = owners.get(folded(url(post)));
        return owner == null ? !Files.exists(out.resolve(post)) : owner.equals(article);
    }

    /** Adds an article of which the file is known. */
    void add(List<String> keys, Path post) {
        keys.forEach(key -> byAddress.putIfAbsent(key, post));
    }

    /** Returns the file of the article at an address; null for one that is not in the archive. */
    @Nullable Path find(String url) {
        for (String key : WeChatAddress.keys(url)) {
            Path post = byAddress.get(key);
            if (post != null) {
                return post;
            }
        }
        return null;
    }

    /** Returns a path with slashes, on any system. */
    static String url(Path path) {
        StringBuilder url = new StringBuilder();
        path.forEach(part -> url.append(url.isEmpty() ? "" : "/").append(part));
        return url.toString();
    }

    private static String folded(String output) {
        return Normalizer.normalize(output, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
