package io.github.qingwen.recipes;

/** The articles that the recipes are tried with. */
final class Pages {
    static final String TEA_URL = "https://example.com/posts/tea";

    /** A post with front matter and two headings, one of them of tea water, the other of tea leaves. */
    static final String TEA = """
            ---
            title: 山里的茶
            source: https://example.com/posts/tea
            ---
            <h2>泉水</h2>
            <p>村里人泡茶只用后山的泉水，清早挑回来，静置半天，水里的细沙沉到缸底，再用竹勺轻轻舀出来烧。</p>
            <p><img src="/pictures/spring.jpg" data-w="900" data-ratio="0.6"></p>
            <h2>采茶</h2>
            <p>清明前的嫩芽最金贵，采茶的人天不亮就上山，指尖一掐便是一芽一叶，到中午竹篓才铺满薄薄一层。</p>
            """;

    static final String CLOCK = """
            ---
            title: 修钟表的人
            source: https://example.com/posts/clock
            ---
            <h2>柜台</h2>
            <p>老街拐角的钟表铺只有三尺宽，玻璃柜台后面挂满了等人来取的怀表，走得快慢不一，滴答声连成一片。</p>
            <h2>发条</h2>
            <p>师傅说发条断了不可怕，可怕的是齿轮磨平了牙，换一枚齿轮要在放大镜下坐一个下午。</p>
            """;

    /** What is served in place of an article that its account took back. */
    static final String DELETED = """
            <html><head><meta charset="utf-8"><title></title></head><body><div class="weui-msg">
            <div class="weui-msg__text-area"><h2 class="weui-msg__title">该内容已被发布者删除</h2></div>
            </div></body></html>
            """;

    private Pages() {}
}
