package io.github.qingwen.cli.picture;

import java.util.regex.Pattern;

/** The header {@code Referer}: WeChat's hosts give pictures to WeChat's pages alone; others are not told who asks. */
final class Referrer {
    /** The page that pictures of WeChat are asked from. */
    static final String WECHAT = "https://mp.weixin.qq.com/";

    private static final Pattern HOSTS_OF_WECHAT = Pattern.compile("(?:.+\\.)?(?:qpic|qlogo)\\.cn");

    private Referrer() {}

    static boolean isOfWechat(String host) {
        return HOSTS_OF_WECHAT.matcher(host).matches();
    }
}
