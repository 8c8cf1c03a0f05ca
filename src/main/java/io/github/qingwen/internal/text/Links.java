package io.github.qingwen.internal.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Link addresses as articles have them. */
public final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "weixin");

    private Links() {}

    /** The address where following it leads somewhere; null for none, {@code javascript:}, {@code #} and their like. */
    public static @Nullable String usable(@Nullable String href) {
        if (href == null || href.isBlank() || href.equals("#") || href.startsWith("#wechat_redirect")) {
            return null;
        }
        String address = href.strip();
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        boolean hasScheme = colon >= 0 && (slash < 0 || colon < slash);
        return !hasScheme || SCHEMES.contains(scheme(address, colon)) ? address : null;
    }

    /** In lower case, without the characters that browsers skip. */
    private static String scheme(String address, int colon) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < colon; i++) {
            char c = address.charAt(i);
            if (c > ' ') {
                scheme.append(Character.toLowerCase(c));
            }
        }
        return scheme.toString();
    }
}
