package io.github.qingwen.report;

/** Why WeChat serves a notice in place of an article. */
public enum NoticeReason {
    /** The account deleted it: 该内容已被发布者删除. */
    DELETED,
    /** It was taken down: 此内容因违规无法查看, 此内容被投诉. */
    VIOLATION,
    /** The account moved to another one: 该公众号已迁移. */
    MOVED,
    /** The account was blocked or closed: 此帐号已被屏蔽, 已注销. */
    BLOCKED,
    /** The address was a temporary one: 链接已过期. */
    EXPIRED,
    /** WeChat asks for a CAPTCHA: 环境异常, 完成验证后即可继续访问. */
    VERIFICATION,
    /** It can only be read after login or in WeChat: 请在微信客户端打开. */
    LOGIN,
    /** The page is an album: a list of articles. */
    ALBUM,
    /** The page was saved before its content was loaded. */
    EMPTY_SHELL,
    /** Something else: 该内容暂时无法查看. */
    UNAVAILABLE
}
