package io.github.qingwen.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The endpoint in a server, on a free port of this machine. */
class SpringBootRecipeTest {
    @SpringBootApplication
    static class Application {}

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = SpringApplication.run(
                Application.class,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anArticleIsAnsweredWithItsMarkdown() throws Exception {
        HttpResponse<String> answer = post(Pages.TEA);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("text/markdown;charset=UTF-8");
        assertThat(answer.body()).contains("## 泉水\n");
    }

    @Test
    void aNoticeIsRefusedWithItsWords() throws Exception {
        HttpResponse<String> answer = post(Pages.DELETED);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("该内容已被发布者删除");
    }

    private static HttpResponse<String> post(String html) throws Exception {
        String port = server.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/markdown"))
                .header("content-type", "text/html")
                .POST(BodyPublishers.ofString(html))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
