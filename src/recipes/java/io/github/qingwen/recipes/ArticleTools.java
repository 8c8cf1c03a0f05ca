package io.github.qingwen.recipes;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.input.SizeLimit;
import io.github.qingwen.cli.input.WebPages;
import io.github.qingwen.report.QingwenException;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.JsonSchema;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tools for agents that speak the Model Context Protocol over standard input and output. */
public final class ArticleTools {
    private static final WebPages PAGES = WebPages.of(SizeLimit.ofMegabytes(64), false, null);
    private static final JsonSchema ONE_SOURCE = new JsonSchema(
            "object",
            Map.of(
                    "source",
                    Map.of(
                            "type", "string",
                            "description", "an address (https://mp.weixin.qq.com/s/…), the path of a file, or HTML")),
            List.of("source"),
            false,
            null,
            null);

    private ArticleTools() {}

    // tag::recipe[]
    public static void main(String[] arguments) {
        Qingwen qingwen = Qingwen.create();
        PrintStream out = System.out;
        System.setOut(System.err); // what a library logs would break the protocol
        McpServer.sync(new StdioServerTransportProvider(McpJsonMapper.getDefault(), System.in, out))
                .serverInfo("qingwen", "0.1.0")
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(
                        tool("convert", "Markdown of a WeChat article", qingwen, Conversion::markdown),
                        tool("outline", "Headings of a WeChat article", qingwen, ArticleTools::outline),
                        tool("explain", "What was left out or inferred, and why", qingwen, ArticleTools::explanation))
                .build();
    }
    // end::recipe[]

    private static SyncToolSpecification tool(
            String name, String about, Qingwen qingwen, Function<Conversion, String> result) {
        return SyncToolSpecification.builder()
                .tool(Tool.builder()
                        .name(name)
                        .description(about)
                        .inputSchema(ONE_SOURCE)
                        .build())
                .callHandler((client, call) -> {
                    CallToolResult.Builder answer = CallToolResult.builder();
                    try {
                        Source source = source(String.valueOf(call.arguments().get("source")));
                        return answer.addTextContent(result.apply(qingwen.convert(source)))
                                .build();
                    } catch (IOException | QingwenException e) {
                        return answer.addTextContent(e.getMessage())
                                .isError(true)
                                .build();
                    }
                })
                .build();
    }

    private static Source source(String argument) throws IOException {
        if (Input.isAddress(argument)) {
            return Source.of(PAGES.read(argument)).withBaseUrl(argument);
        }
        try {
            Path file = Path.of(argument);
            return Files.isRegularFile(file) ? Source.of(file) : Source.of(argument);
        } catch (InvalidPathException e) {
            return Source.of(argument); // HTML has characters that no path has
        }
    }

    private static String outline(Conversion conversion) {
        return conversion.article().headings().stream()
                .map(heading -> "  ".repeat(heading.level() - 2) + "- " + heading.text())
                .collect(Collectors.joining("\n"));
    }

    private static String explanation(Conversion conversion) {
        return conversion.report().entries().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
