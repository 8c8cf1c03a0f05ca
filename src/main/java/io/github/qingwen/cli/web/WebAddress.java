package io.github.qingwen.cli.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses web addresses as articles have them: with letters of any script, spaces and fragments. */
public final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);

    /** Characters that {@link URI} rejects in a path or query, and percent signs that begin no escape. */
    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9\\-._~:/?@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})");

    private static final Pattern HOSTS_OF_WECHAT = Pattern.compile("(?:.+\\.)?(?:qpic|qlogo)\\.cn");

    private static final int LAST_PORT = 65_535;

    private WebAddress() {}

    public static boolean isOfWechat(String host) {
        return HOSTS_OF_WECHAT.matcher(host).matches();
    }

    /**
     * Returns an address as a browser requests it: escaped, with the host in lower case and ASCII, without the fragment.
     *
     * @throws FetchException if it is not absolute, of another scheme than http and https, or malformed
     */
    public static URI of(String address) throws FetchException {
        Matcher form = FORM.matcher(address.strip());
        if (!form.matches()) {
            Matcher scheme = SCHEME.matcher(address.strip());
            throw new FetchException(
                    scheme.matches()
                            ? "addresses of the scheme " + lower(scheme.group(1)) + " are not fetched"
                            : "its address is not absolute");
        }
        if (form.group(2).indexOf('@') >= 0) {
            throw new FetchException("its address holds a user's name");
        }
        try {
            String host = host(form.group(2));
            // WeChat's hosts serve both schemes; one picture gets one address
            String scheme = isOfWechat(host) ? "https" : lower(form.group(1));
            String root = form.group(3).startsWith("/") ? "" : "/";
            URI uri = new URI(scheme + "://" + host + root + escaped(form.group(3)));
            if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
                throw new FetchException("the host in its address is malformed");
            }
            return uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchException("its address is malformed", e);
        }
    }

    /** Returns the address to which a redirect leads from another. */
    static URI of(URI from, String location) throws FetchException {
        if (SCHEME.matcher(location.strip()).matches()) {
            return of(location);
        }
        String withoutFragment = location.strip().replaceFirst("(?s)#.*", "");
        try {
            return of(from.resolve(escaped(withoutFragment)).toString());
        } catch (IllegalArgumentException e) {
            throw new FetchException("it is redirected to an address that is malformed", e);
        }
    }

    private static String host(String authority) {
        if (authority.chars().allMatch(c -> c < 0x80)) {
            return lower(authority);
        }
        int colon = authority.indexOf(':');
        int end = colon < 0 ? authority.length() : colon;
        return lower(IDN.toASCII(authority.substring(0, end)) + authority.substring(end));
    }

    private static String escaped(String text) {
        return ILLEGAL.matcher(text)
                .replaceAll(illegal -> HexFormat.of()
                        .withPrefix("%")
                        .withUpperCase()
                        .formatHex(illegal.group().getBytes(StandardCharsets.UTF_8)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
