package io.github.qingwen.internal.structure.line;

/** Patterns of the roles in credits, as articles compose them: 编辑, 值班编辑, 题图来源, 本文作者, 制版人. */
public final class RoleWords {
    /** Common roles. A line that starts with one may move to the metadata. A regular expression without groups. */
    public static final String USUAL =
            "(?:撰文|作者|文字?|图片?|摄影|编辑|责编|责任编辑|制版编辑|美编|校对|审核|监制|策划|设计|排版|翻译|译者?|来源|封面来源|图源|题图|原载|出品|记者|主编|运营|供稿)";

    /** Words that say what was done; two or three make one role: 运营编辑, 图文排版. */
    private static final String WORD = "(?:" + USUAL + "|撰稿|撰写|采写|编写|执笔|口述|创作者?|摄像|供图|制图|绘制|插画|漫画|分镜|剧本|剪辑|语音|配音"
            + "|校审|审校|校读|校稿|审稿|推送|图编|解读|统筹|制版|编译|校译|整理|头图|封图|封面图?|原文|首发|发布|通讯员|主管)";

    /** Modifiers that may precede a word of a role: 本文作者, 值班编辑, 图片资料来源. */
    private static final String MODIFIER = "(?:本文|文章|本期|地图|值班|责任|执行|特约|微信|新媒体|内容|视频|资料|总)";

    private static final String SUFFIX = "(?:助理|实习生?|记者|支持|指导|顾问|总监|单位|部门|机构|平台|人员?|者|片)";

    private static final String ROLE = "(?:" + MODIFIER + '|' + WORD + "){0,2}" + WORD + SUFFIX + '?';

    /** One role or several: {@code 文}, {@code 图/文}, {@code 撰文、摄影}; a regular expression without groups. */
    static final String ROLES = ROLE + "(?:\\s?[/／&＆、和及]\\s?" + ROLE + "){0,3}";

    private RoleWords() {}
}
