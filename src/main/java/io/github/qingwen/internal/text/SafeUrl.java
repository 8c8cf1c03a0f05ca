package io.github.qingwen.internal.text;

import java.util.Set;

/** Addresses that may stand in an output: an article can come from anywhere, JSON included. */
public final class SafeUrl {
    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel", "weixin");
    private static final Set<String> IMAGES = Set.of("http", "https");

    private SafeUrl() {}

    /** True for addresses that a link may lead to: those above and relative ones. */
    public static boolean isLink(String url) {
        return isAllowed(url, LINKS);
    }

    /** True for addresses that a picture may come from: http, https and relative ones. */
    public static boolean isImage(String url) {
        return isAllowed(url, IMAGES);
    }

    private static boolean isAllowed(String url, Set<String> schemes) {
        String scheme = scheme(url);
        return !url.isBlank() && (scheme.isEmpty() || schemes.contains(scheme));
    }

    /** In lower case, read as browsers do: they skip control characters and white space. Empty for a relative address. */
    private static String scheme(String url) {
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

    /** The address with what would end it in Markdown or HTML percent-encoded. */
    public static String encoded(String url) {
        StringBuilder encoded = new StringBuilder(url.length());
        String stripped = url.strip();
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
