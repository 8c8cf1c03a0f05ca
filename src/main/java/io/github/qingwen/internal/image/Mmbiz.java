package io.github.qingwen.internal.image;

import java.util.Locale;
import java.util.Set;

/**
 * WeChat's image host: {@code https://mmbiz.qpic.cn/mmbiz_png/ID/640?wx_fmt=png&tp=webp&wxfrom=5#imgIndex=2}.
 *
 * <p>{@code wx_fmt} tells the format and stays; the parameters that only steer how the page loads the picture go, and
 * so does the fragment.
 */
public final class Mmbiz {
    private static final Set<String> LOADING =
            Set.of("tp", "wxfrom", "wx_lazy", "wx_co", "usepicprefetch", "wxtype", "randomid");

    private Mmbiz() {}

    static String withoutLoadingParameters(String url) {
        int protocol = url.indexOf("//");
        if (protocol < 0 || !isHost(url, protocol + 2)) {
            return url;
        }
        int fragment = url.indexOf('#');
        String plain = fragment < 0 ? url : url.substring(0, fragment);
        int query = plain.indexOf('?');
        String path = "https:" + (query < 0 ? plain.substring(protocol) : plain.substring(protocol, query));
        String parameters = query < 0 ? "" : kept(plain.substring(query + 1));
        return parameters.isEmpty() ? path : path + '?' + parameters;
    }

    private static boolean isHost(String url, int at) {
        return url.startsWith("mmbiz.qpic.cn/", at) || url.startsWith("mmbiz.qlogo.cn/", at)
                || url.startsWith("mmecoa.qpic.cn/", at);
    }

    private static String kept(String query) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            if (!parameter.isEmpty() && !LOADING.contains(name.toLowerCase(Locale.ROOT))) {
                kept.append(kept.isEmpty() ? "" : "&").append(parameter);
            }
        }
        return kept.toString();
    }
}
