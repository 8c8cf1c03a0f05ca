package io.github.qingwen.internal.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as articles have them: the one place that knows schemes, hosts and percent-encoding. An address is a string
 * that need not be a valid URI; nothing here throws.
 */
public final class Url {
    // spotless:off
    /** Schemes that a page may register a handler for (HTML Standard, 8.9.1.4), and the like: they run nothing. */
    private static final Set<String> LINK_SCHEMES = Set.of(
            "http", "https", "bitcoin", "ed2k", "ftp", "ftps", "geo", "im", "irc", "ircs", "magnet", "mailto", "matrix",
            "mms", "news", "nntp", "sftp", "sip", "sms", "smsto", "ssh", "tel", "thunder", "urn", "webcal", "weixin",
            "xmpp");
    // spotless:on

    private static final Set<String> PROGRAM_SCHEMES = Set.of("javascript", "vbscript");
    private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");

    private static final String DATA_IMAGE = "data:image/";
    private static final String BASE64 = ";base64,";
    private static final Set<String> PIXELS = Set.of("png", "jpeg", "gif", "webp", "avif", "bmp");

    private Url() {}

    /**
     * Returns the scheme in lower case, read as browsers read it: they skip control characters and whitespace. Returns
     * the empty string for a relative or protocol-relative address.
     */
    public static String scheme(String url) {
        if (url.startsWith("https:")) {
            return "https"; // nearly every address
        }
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return scheme.toString();
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
            if (c > ' ') {
                scheme.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return "";
    }

    /** Returns true for an address that has a scheme. */
    public static boolean isAbsolute(String url) {
        return !scheme(url).isEmpty();
    }

    /** Returns true for an absolute http or https address with a host. */
    public static boolean isHttp(String url) {
        int host = startsWith(url, "http://") ? 7 : startsWith(url, "https://") ? 8 : -1;
        return host > 0 && url.length() > host && Character.isLetterOrDigit(url.charAt(host));
    }

    /** Returns true for addresses that a link may lead to: relative ones, and those of schemes that run nothing. */
    public static boolean isLink(String url) {
        return isAllowed(url, LINK_SCHEMES);
    }

    /**
     * Returns true for addresses that an image may come from: http, https and relative ones, and {@code data:} ones that
     * hold pixels (RFC 2397); SVG is a document, which can run scripts.
     */
    public static boolean isImage(String url) {
        return isAllowed(url, IMAGE_SCHEMES) || holdsPixels(url);
    }

    private static boolean holdsPixels(String url) {
        if (!startsWith(url, DATA_IMAGE)) {
            return false;
        }
        int end = url.indexOf(BASE64, DATA_IMAGE.length());
        return end > 0 && PIXELS.contains(url.substring(DATA_IMAGE.length(), end));
    }

    private static boolean isAllowed(String url, Set<String> schemes) {
        String scheme = scheme(url);
        return !url.isBlank() && (scheme.isEmpty() || schemes.contains(scheme));
    }

    /**
     * Returns the address of a link where following it leads somewhere, with the protocol that {@code //host} lacks;
     * null for an empty one, {@code #}, {@code #wechat_redirect}, {@code javascript:} and other schemes that are not
     * links.
     */
    public static @Nullable String followable(@Nullable String href) {
        if (href == null || href.equals("#") || href.startsWith("#wechat_redirect") || !isLink(href)) {
            return null;
        }
        return withScheme(href.strip());
    }

    /** Returns true for what leads somewhere else: an address that is neither a place in the page nor a program. */
    public static boolean leadsElsewhere(String href) {
        return !href.isBlank() && !href.startsWith("#") && !PROGRAM_SCHEMES.contains(scheme(href));
    }

    /** Returns a protocol-relative address ({@code //host/path}) as https, any other as it is. */
    public static String withScheme(String url) {
        return url.startsWith("//") ? "https:" + url : url;
    }

    /** Returns the http or https address of a host and what follows it ({@code host/path}). */
    public static String http(String hostAndPath, boolean secure) {
        return (secure ? "https://" : "http://") + hostAndPath;
    }

    /** Returns the host and port of an absolute or protocol-relative address; the empty string for others. */
    public static String host(String url) {
        int start = hostStart(url);
        if (start < 0) {
            return "";
        }
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end);
    }

    /** Returns the index behind the {@code //} that the host follows; -1 where the address has no host. */
    private static int hostStart(String url) {
        int slashes = url.indexOf("//");
        if (slashes == 0) {
            return 2;
        }
        boolean follows =
                slashes > 0 && url.charAt(slashes - 1) == ':' && scheme(url).length() == slashes - 1;
        return follows ? slashes + 2 : -1;
    }

    /** Returns the percent-decoded text, a plus kept as it is; null where an escape is malformed. */
    public static @Nullable String decoded(String text) {
        try {
            // a plus is a plus in an address, only forms write a space so
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns true for an http or https address that was percent-encoded as a whole: {@code https%3A%2F%2F…}. */
    public static boolean isEncodedHttp(String text) {
        return startsWith(text, "http%") || startsWith(text, "https%");
    }

    private static boolean startsWith(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** Returns the address with percent-encoding for what would end it in Markdown or HTML. */
    public static String encoded(String url) {
        String stripped = url.strip();
        StringBuilder encoded = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            switch (c) {
                case ' ', '\t', '\u00a0', '\u3000' -> encoded.append("%20");
                case '<' -> encoded.append("%3C");
                case '>' -> encoded.append("%3E");
                case '"' -> encoded.append("%22");
                case '\\' -> encoded.append("%5C");
                case '`' -> encoded.append("%60");
                default -> {
                    if (!Character.isISOControl(c)) {
                        encoded.append(c);
                    }
                }
            }
        }
        return encoded.toString();
    }
}
