package io.github.qingwen.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools in a process of their own, asked by a client of the protocol. */
class McpRecipeTest {
    private static McpSyncClient client;

    @BeforeAll
    static void start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ServerParameters server = ServerParameters.builder(java)
                .args("-cp", classPath, ArticleTools.class.getName())
                .build();
        client = McpClient.sync(new StdioClientTransport(server, McpJsonMapper.getDefault()))
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @Test
    void toolsAreListed() {
        assertThat(client.listTools().tools())
                .extracting(Tool::name)
                .containsExactlyInAnyOrder("convert", "outline", "explain");
    }

    @Test
    void textIsConvertedToMarkdown() {
        assertThat(text(call("convert", Pages.TEA))).contains("## 泉水", "村里人泡茶只用后山的泉水");
    }

    @Test
    void fileIsOutlined(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("tea.md"), Pages.TEA);

        assertThat(text(call("outline", file.toString()))).isEqualTo("- 泉水\n- 采茶");
    }

    @Test
    void removalsAreExplained() {
        assertThat(text(call("explain", "<p>水退了。</p><p>● ● ●</p>"))).contains("decoration-marks", "● ● ●");
    }

    @Test
    void addressOfAPrivateNetworkIsAnErrorWithTheReason() {
        CallToolResult result = call("convert", "http://127.0.0.1:1/s/abc");

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains("an address of a private network");
    }

    private static CallToolResult call(String tool, String source) {
        return client.callTool(new CallToolRequest(tool, Map.of("source", source)));
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }
}
