package io.github.qingwen.bench;

import io.github.qingwen.Qingwen;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A source to Markdown, beside jsoup's parse of the same text: what counts is the ratio of the two in one run.
 *
 * <p>{@code source} is a file; for {@code -} an article of {@code testdata} is set into a page as large as those that
 * WeChat serves, most of which is scripts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ConversionBenchmark {
    private static final int SCRIPT_BYTES = 2_500_000;

    @Param("-")
    private String source = "-";

    private String text = "";
    private final Qingwen qingwen = Qingwen.create();
    private final MarkdownRenderer renderer = MarkdownRenderer.create();

    @Setup
    public void read() throws IOException {
        text = source.equals("-") ? page() : Files.readString(Path.of(source));
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(text);
    }

    @Benchmark
    public String convert() {
        return renderer.render(qingwen.convert(text).article());
    }

    private static String page() throws IOException {
        String article = Files.readString(Path.of("testdata/structure/chip-headings.post"));
        String content = article.substring(article.indexOf("<div>"));
        String script = "function f(a){return a?{b:'x',c:[1,2]}:null;}var d=\"e\";\n";
        String scripts = "<script>" + script.repeat(SCRIPT_BYTES / 10 / script.length()) + "</script>\n";
        return "<html><head><meta property=\"og:title\" content=\"十座古桥\">" + scripts
                + "</head><body><div id=\"js_article\">"
                + "<div id=\"js_content\" style=\"visibility: hidden;\">" + content + "</div></div>" + scripts.repeat(9)
                + "<script>window.cgiDataNew = {title: JsDecode('十座古桥'), ori_create_time: '1672310400' * 1};</script></body></html>";
    }
}
