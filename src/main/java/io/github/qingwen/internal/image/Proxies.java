package io.github.qingwen.internal.image;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.rule.ImageRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that unwrap the addresses of image proxies. A query that merely mentions an address ({@code ?ref=https://…}) is
 * no proxy.
 */
final class Proxies {
    static final List<ImageRule> RULES = List.of(
            new ImageRule("proxy-bare-query", "https://name.workers.dev/?http://example.com/x.jpg", Proxies::bareQuery),
            new ImageRule(
                    "proxy-url-parameter",
                    "https://images.weserv.nl/?url=example.com/x.jpg&w=300",
                    Proxies::urlParameter),
            new ImageRule(
                    "proxy-address-in-path",
                    "https://example.com/proxy/https://example.com/x.jpg",
                    Proxies::addressInPath),
            new ImageRule("proxy-wordpress", "https://i0.wp.com/example.com/x.jpg?w=300", Proxies::wordPress));

    /** Hosts whose parameter {@code url} may lack a protocol. */
    private static final Pattern KNOWN_HOSTS =
            Pattern.compile("(?:images\\.weserv\\.nl|wsrv\\.nl)", Pattern.CASE_INSENSITIVE);

    /** The path of an image file. Such an address is real, whatever its query holds. */
    private static final Pattern IMAGE_FILE =
            Pattern.compile("\\.(?:jpe?g|png|gif|webp|bmp|svg|avif)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDPRESS =
            Pattern.compile("https?://i[0-3]\\.wp\\.com/(.+)", Pattern.CASE_INSENSITIVE);

    private static final List<String> PARAMETERS = List.of("url", "src", "img", "image", "u", "uri", "imgurl");

    private Proxies() {}

    /** Returns true if the path of an address is that of an image file. */
    static boolean isImageFile(String address) {
        int query = address.indexOf('?');
        return IMAGE_FILE
                .matcher(query < 0 ? address : address.substring(0, query))
                .find();
    }

    /** The address is the whole query, percent-encoded or not. */
    private static Optional<String> bareQuery(String address) {
        int query = address.indexOf('?');
        return query < 0 ? Optional.empty() : absolute(address.substring(query + 1));
    }

    /**
     * The address is a parameter. If it is not encoded, it extends to the end of the query. For known hosts, options
     * may follow it.
     */
    private static Optional<String> urlParameter(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return Optional.empty();
        }
        boolean known = KNOWN_HOSTS.matcher(Url.host(address)).matches();
        if (!known && isImageFile(address)) {
            return Optional.empty();
        }
        int at = query + 1;
        while (at < address.length()) {
            int end = endOf(address, at);
            int equals = address.indexOf('=', at);
            if (equals >= 0
                    && equals < end
                    && PARAMETERS.contains(address.substring(at, equals).toLowerCase(Locale.ROOT))) {
                String value = address.substring(equals + 1, end);
                String rest = address.substring(equals + 1);
                Optional<String> inside = Url.isEncodedHttp(value) || known ? absolute(value) : absolute(rest);
                // weserv fetches an address without scheme by http
                return inside.isPresent() || !known ? inside : withProtocol(value, false);
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** The address is in the path: {@code https://host/proxy/https://host/x.jpg}. */
    private static Optional<String> addressInPath(String address) {
        int from = address.indexOf("://") + 3;
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        int http = Math.max(path.indexOf("/http://", from), path.indexOf("/https://", from));
        return http < 0 ? Optional.empty() : absolute(address.substring(http + 1));
    }

    /** WordPress.com's Photon: the address is the path, and the query holds options. */
    private static Optional<String> wordPress(String address) {
        Matcher matcher = WORDPRESS.matcher(address);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String inside = matcher.group(1);
        int query = inside.indexOf('?');
        boolean secure = query >= 0 && inside.indexOf("ssl=1", query) > 0;
        return withProtocol(query < 0 ? inside : inside.substring(0, query), secure);
    }

    private static Optional<String> withProtocol(String address, boolean secure) {
        String plain = Url.decoded(address);
        if (plain == null) {
            return Optional.empty();
        }
        boolean stated = plain.startsWith("ssl:");
        String bare = stated ? plain.substring("ssl:".length()) : plain;
        int slash = bare.indexOf('/');
        boolean hasHost = slash > 0 && bare.substring(0, slash).indexOf('.') > 0;
        return hasHost ? Optional.of(Url.http(bare, secure || stated)) : Optional.empty();
    }

    /** Returns the text as an absolute http(s) address, percent-decoded if it is encoded. */
    private static Optional<String> absolute(String text) {
        String current = text;
        for (int round = 0; round < Limits.PROXY_ENCODINGS; round++) {
            if (Url.isHttp(current)) {
                return Optional.of(current);
            }
            String next = Url.isEncodedHttp(current) ? Url.decoded(current) : null;
            if (next == null) {
                return Optional.empty();
            }
            current = next;
        }
        return Optional.empty();
    }

    private static int endOf(String address, int parameter) {
        int end = address.indexOf('&', parameter);
        return end < 0 ? address.length() : end;
    }
}
