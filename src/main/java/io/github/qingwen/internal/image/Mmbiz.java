package io.github.qingwen.internal.image;

import io.github.qingwen.internal.text.Url;
import java.util.Locale;
import java.util.Set;

/**
 * WeChat's image host: {@code https://mmbiz.qpic.cn/mmbiz_png/ID/640?wx_fmt=png&tp=webp&wxfrom=5#imgIndex=2}.
 *
 * <p>{@code wx_fmt} states the format and is kept. The parameters that only control how the page loads the image are
 * removed, and so is the fragment.
 */
final class Mmbiz {
    private static final Set<String> HOSTS = Set.of("mmbiz.qpic.cn", "mmbiz.qlogo.cn", "mmecoa.qpic.cn");

    private static final Set<String> LOADING =
            Set.of("tp", "wxfrom", "wx_lazy", "wx_co", "usepicprefetch", "wxtype", "randomid");

    private Mmbiz() {}

    /**
     * Returns the address as https without the parameters that only control loading. Addresses of other hosts are
     * unchanged.
     */
    static String removeLoadingParameters(String url) {
        if (!HOSTS.contains(Url.host(url))) {
            return url;
        }
        int fragment = url.indexOf('#');
        String plain = Url.withScheme(url.substring(url.indexOf("//"), fragment < 0 ? url.length() : fragment)
                .strip());
        int query = plain.indexOf('?');
        return query < 0 ? plain : removeLoadingParameters(plain, query);
    }

    private static String removeLoadingParameters(String url, int query) {
        StringBuilder kept = new StringBuilder(url.length()).append(url, 0, query);
        int start = query + 1;
        while (start < url.length()) {
            int end = url.indexOf('&', start);
            end = end < 0 ? url.length() : end;
            int equals = url.indexOf('=', start);
            String name = url.substring(start, equals < 0 || equals > end ? end : equals);
            if (end > start && !LOADING.contains(name.toLowerCase(Locale.ROOT))) {
                kept.append(kept.length() == query ? '?' : '&').append(url, start, end);
            }
            start = end + 1;
        }
        return kept.toString();
    }
}
