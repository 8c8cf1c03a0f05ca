package io.github.qingwen.internal.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schemes, hosts and percent-encoding of addresses. An address is any string and may be no valid URI; no method throws.
 */
public final class Url {
    // spotless:off
    /**
     * Schemes that do not run programs: those for which a page may register a handler (HTML Standard, 8.9.1.4), and
     * similar ones.
     */
    private static final Set<String> LINK_SCHEMES = Set.of(
            "http", "https", "bitcoin", "ed2k", "ftp", "ftps", "geo", "im", "irc", "ircs", "magnet", "mailto", "matrix",
            "mms", "news", "nntp", "sftp", "sip", "sms", "smsto", "ssh", "tel", "thunder", "urn", "webcal", "weixin",
            "xmpp");
    // spotless:on

    private static final Set<String> PROGRAM_SCHEMES = Set.of("javascript", "vbscript");
    private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");

    private static final String DATA_IMAGE = "data:image/";
    private static final String BASE64 = ";base64,";
    private static final Set<String> BITMAPS = Set.of("png", "jpeg", "gif", "webp", "avif", "bmp");

    private Url() {}

    /**
     * Returns the scheme in lower case, or the empty string for a relative or protocol-relative address. Like a
     * browser, it skips control characters and whitespace.
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

    /**
     * Returns true for addresses that a link may have: relative ones, and those of schemes that do not run programs.
     */
    public static boolean isLink(String url) {
        return isAllowed(url, LINK_SCHEMES);
    }

    /**
     * Returns true for addresses that an image may have: http, https and relative ones, and {@code data:} addresses of
     * bitmaps (RFC 2397). SVG is excluded because it can run scripts.
     */
    public static boolean isImage(String url) {
        return isAllowed(url, IMAGE_SCHEMES) || isBitmap(url);
    }

    private static boolean isBitmap(String url) {
        if (!startsWith(url, DATA_IMAGE)) {
            return false;
        }
        int end = url.indexOf(BASE64, DATA_IMAGE.length());
        return end > 0 && BITMAPS.contains(url.substring(DATA_IMAGE.length(), end));
    }

    private static boolean isAllowed(String url, Set<String> schemes) {
        String scheme = scheme(url);
        return !url.isBlank() && (scheme.isEmpty() || schemes.contains(scheme));
    }

    /**
     * Returns the address of a link, with a protocol if it starts with {@code //}. Returns null if the link leads
     * nowhere: an empty address, {@code #}, {@code #wechat_redirect}, {@code javascript:} and other schemes that are
     * not links.
     */
    public static @Nullable String followable(@Nullable String href) {
        if (href == null || href.equals("#") || href.startsWith("#wechat_redirect") || !isLink(href)) {
            return null;
        }
        return withScheme(href.strip());
    }

    /** Returns true for an address that is neither a place in the page nor a program. */
    public static boolean leadsElsewhere(String href) {
        return !href.isBlank() && !href.startsWith("#") && !PROGRAM_SCHEMES.contains(scheme(href));
    }

    /** Returns a protocol-relative address ({@code //host/path}) as https, and any other unchanged. */
    public static String withScheme(String url) {
        return url.startsWith("//") ? "https:" + url : url;
    }

    /** Returns the http or https address for {@code host/path}. */
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

    /** Returns the start of the host, after {@code //}, or -1 if the address has no host. */
    private static int hostStart(String url) {
        int slashes = url.indexOf("//");
        if (slashes == 0) {
            return 2;
        }
        boolean follows =
                slashes > 0 && url.charAt(slashes - 1) == ':' && scheme(url).length() == slashes - 1;
        return follows ? slashes + 2 : -1;
    }

    /** Returns the percent-decoded text with plus signs unchanged, or null if an escape is malformed. */
    public static @Nullable String decoded(String text) {
        try {
            // only forms write a space as a plus
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

    /** Returns the address with percent-encoding for characters that would end it in Markdown or HTML. */
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
