package io.github.qingwen.internal.structure.line;

import java.util.Locale;
import java.util.stream.Stream;

/** A topic whose keywords hint at a line's role. The features are named after the constants. */
public enum Topic {
    FOLLOW("关注 订阅 星标 置顶 设为 加星 ⭐ 不迷路 公众号 视频号 蓝字"),
    SCAN("扫码 扫描 识别 二维码 长按 扫一扫 小程序码 下图"),
    CLICK("点击 戳这里 戳 阅读原文 原文链接 文末 点文 上方 下方 下滑 滑动 左滑 详情"),
    LIKE("点赞 在看 好看 点个 三连 转发 分享 收藏 留言 评论区 打赏 赞赏 投票 朋友圈 互动"),
    JOIN("加群 进群 入群 交流群 微信群 社群 读者群 知识星球 加入 添加 后台回复 回复关键 回复“ 私信"),
    CONTACT("微信号 微信: 微信： 客服 电话 邮箱 投稿 联系 邮编 合作 咨询 地址： 邮件 热线 wechat WeChat @"),
    SELL("购买 优惠 报名 课程 培训 元/ 免费 领取 限时 订购 招聘 招生 付费 专栏 报价 福利 礼包 会员 征稿 稿费 服务 预售"),
    MORE("推荐阅读 往期 相关阅读 延伸阅读 精彩 热文 精选 猜你喜欢 都在看 更多 推荐 回顾 系列"),
    RIGHTS("版权 转载 授权 侵权 原创 声明 来源于 未经 禁止 许可 本文为 本文系 本文来 本文由 解释权 首发 选自 节选 经授权 责任自负"),
    OURSELVES("我们 本刊 本号 编辑部 小编 平台 Powered 本公众号 出品 团队 号主 ID： ID:"),
    APPEAL("欢迎 请 记得 别忘 快来 感谢 一起 你还 喜欢 觉得 如果你 如果您 希望 想要"),
    END("END 全文完 （完） (完) 正文完 未完 -完- the end The End THE"),
    CREDIT("撰文 作者 文字 编辑 责编 记者 摄影 校对 审核 监制 策划 排版 美编 设计 翻译 译者 编译 译/ 译| 译｜ 译丨 来源 原载 转载自 转自 选自 摘自 译自 出品 "
            + "主编 运营 供稿 制版 整理 采写 撰稿 文/ 文| 文｜ 文丨 文： 文: 图/ 图： 绘制 剧本 发布 统筹 撰写 通讯员 供图 编写"),
    CAPTION("图源 图/ 图| 图｜ 图丨 图： 摄影 供图 剧照 截图 来源 示意图 Fig 图片来源 ▲ △ © via 摄于 资料图 题图 左图 右图 上图 下图 "
            + "实拍 流程图 效果图 图为 图片 合影 照片 现场 摄 视觉中国 Unsplash pixabay"),
    SECTION("参考文献 参考资料 参考来源 写在最后 写在前面 结语 总结 小结 前言 引言 导语 导读 结论 背景 简介 目录 附录 致谢 后记 尾声 楔子 "
            + "讨论 方法 结果 摘要 概述 介绍 展望 建议 说明 References Conclusion Introduction 引用链接 参考链接 推荐阅读 往期 延伸阅读 最后 步骤 "
            + "注意事项 须知 文献 要点 思考 缘起 起因 写在");

    /** The topics of lines that ask the reader to do something, as bits. */
    static final long ASKING = Stream.of(FOLLOW, SCAN, CLICK, LIKE, JOIN, CONTACT, SELL, MORE)
            .mapToLong(Topic::bit)
            .sum();

    private final String words;
    /** The name of the feature that a line has a keyword of the topic. */
    final String says = "says-" + name().toLowerCase(Locale.ROOT);

    Topic(String words) {
        this.words = words;
    }

    String[] words() {
        return words.split(" ");
    }

    long bit() {
        return 1L << ordinal();
    }
}
