package io.github.qingwen.recipes;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(ArticleController.class)
class SpringBootRecipeTest {
    @SpringBootApplication
    static class Application {}

    @Autowired
    private MockMvc mvc;

    @Test
    void anArticleIsAnsweredWithItsMarkdown() throws Exception {
        mvc.perform(post("/markdown").contentType(MediaType.TEXT_HTML).content(Pages.TEA))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/markdown;charset=UTF-8"))
                .andExpect(content().string(containsString("## 泉水\n")));
    }

    @Test
    void aNoticeIsRefusedWithItsWords() throws Exception {
        mvc.perform(post("/markdown").contentType(MediaType.TEXT_HTML).content(Pages.DELETED))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("该内容已被发布者删除")));
    }
}
