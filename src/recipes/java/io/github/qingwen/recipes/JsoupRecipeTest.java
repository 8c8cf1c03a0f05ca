package io.github.qingwen.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Qingwen;
import org.junit.jupiter.api.Test;

class JsoupRecipeTest {
    @Test
    void whatThePipelineMadeOfThePageIsConvertedWithItsBaseAddress() {
        String markdown = JsoupPipeline.markdown(Qingwen.create(), """
                <h2>渡口</h2>
                <p>摆渡的船一天只来回六趟，误了末班就要走十里山路，所以人人都把船期背得很熟。</p>
                <aside>相关阅读：桥修好以后</aside>
                <p><img src="/pictures/ferry.jpg" data-w="900" data-ratio="0.6"></p>
                """);

        assertThat(markdown)
                .contains("## 渡口", "https://example.com/pictures/ferry.jpg")
                .doesNotContain("相关阅读");
    }
}
