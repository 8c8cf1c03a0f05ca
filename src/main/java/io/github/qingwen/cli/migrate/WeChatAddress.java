package io.github.qingwen.cli.migrate;

import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Metadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of an article's WeChat address: {@code s/ID}, {@code s?__biz=…&mid=…&idx=…&sn=…} and its older forms
 * ({@code appmsgid}, {@code itemidx}, {@code sign}; {@code mp/appmsg/show}), http
 * or https, with parameters that follow a reader. As seen in links of articles.
 */
final class WeChatAddress {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?:)?//mp\\.weixin\\.qq\\.com(?::\\d+)?/(?:s|mp/appmsg/show)(?:/([\\w-]{16,}))?/?(?:\\?([^#]*))?(?:#.*)?",
            Pattern.CASE_INSENSITIVE);

    private WeChatAddress() {}

    /** Returns true for the address of an article. */
    static boolean isOne(String url) {
        return !keys(url).isEmpty();
    }

    /** Returns keys that identify the article at an address, the most reliable first; empty for other addresses. */
    static List<String> keys(String url) {
        Matcher address = ADDRESS.matcher(url.strip());
        if (!address.matches()) {
            return List.of();
        }
        if (address.group(1) != null) {
            return List.of("s/" + address.group(1));
        }
        Map<String, String> query = query(address.group(2));
        String idx = first(query, "idx", "itemidx");
        return keys(
                query.get("__biz"),
                first(query, "mid", "appmsgid"),
                idx == null ? "1" : idx,
                first(query, "sn", "sign"));
    }

    /** Returns keys that identify an article, from its metadata. */
    static List<String> keys(Metadata metadata) {
        List<String> keys = new ArrayList<>();
        Ids ids = metadata.ids();
        if (ids != null) {
            keys.addAll(keys(ids.biz(), ids.mid(), String.valueOf(ids.idx() == null ? 1 : ids.idx()), ids.sn()));
        }
        if (metadata.url() != null) {
            keys(metadata.url()).stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        }
        return List.copyOf(keys);
    }

    private static List<String> keys(@Nullable String biz, @Nullable String mid, String idx, @Nullable String sn) {
        List<String> keys = new ArrayList<>();
        if (biz != null && mid != null) {
            keys.add(biz + '/' + mid + '/' + idx);
        }
        if (sn != null) {
            keys.add("sn/" + sn);
        }
        return keys;
    }

    private static Map<String, String> query(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        if (query != null) {
            for (String pair : query.split("&(?:amp;)*", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0 && equals < pair.length() - 1) {
                    String value = pair.substring(equals + 1);
                    // __biz is base64, whose = is often encoded
                    parameters.putIfAbsent(
                            pair.substring(0, equals), Objects.requireNonNullElse(Url.decoded(value), value));
                }
            }
        }
        return parameters;
    }

    private static @Nullable String first(Map<String, String> query, String name, String otherName) {
        String value = query.get(name);
        return value == null ? query.get(otherName) : value;
    }
}
