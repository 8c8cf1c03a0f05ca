package io.github.qingwen.internal.image;

import io.github.qingwen.internal.text.Url;
import java.util.Locale;
import java.util.Set;

/**
 * WeChat's image host: {@code https://mmbiz.qpic.cn/mmbiz_png/ID/640?wx_fmt=png&tp=webp&wxfrom=5#imgIndex=2}.
 *
 * <p>{@code wx_fmt} tells the format and is kept. The parameters that only steer how the page loads the image are
 * removed, and so is the fragment.
 */
public final class Mmbiz {
    private static final Set<String> HOSTS = Set.of("mmbiz.qpic.cn", "mmbiz.qlogo.cn", "mmecoa.qpic.cn");

    private static final Set<String> LOADING =
            Set.of("tp", "wxfrom", "wx_lazy", "wx_co", "usepicprefetch", "wxtype", "randomid");

    private Mmbiz() {}

    /**
     * Returns the address as https, without the parameters that only steer loading; addresses of other hosts as they
     * are.
     */
    static String withoutLoadingParameters(String url) {
        if (!HOSTS.contains(Url.host(url))) {
            return url;
        }
        int fragment = url.indexOf('#');
        String plain = Url.withScheme(url.substring(url.indexOf("//"), fragment < 0 ? url.length() : fragment));
        int query = plain.indexOf('?');
        if (query < 0) {
            return plain;
        }
        String parameters = kept(plain.substring(query + 1));
        return parameters.isEmpty() ? plain.substring(0, query) : plain.substring(0, query + 1) + parameters;
    }

    private static String kept(String query) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (!parameter.isEmpty() && !LOADING.contains(name.toLowerCase(Locale.ROOT))) {
                kept.append(kept.isEmpty() ? "" : "&").append(parameter);
            }
        }
        return kept.toString();
    }
}
