package io.github.qingwen.bench;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import io.github.qingwen.Qingwen;
import io.github.qingwen.report.QingwenException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Converts the texts of an input to Markdown with Qingwen and flexmark, and parses them with jsoup, one text a call. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Conversions {
    @Param(Inputs.POST)
    private String input = "";

    private List<String> texts = List.of();
    private int calls;

    @Setup
    public void setUp() {
        texts = Inputs.texts(input);
    }

    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(next());
    }

    /** An archive may hold files without an article; their conversion is their refusal. */
    @Benchmark
    public String qingwen() {
        try {
            return Own.QINGWEN.convert(next()).markdown();
        } catch (QingwenException e) {
            return Objects.toString(e.getMessage());
        }
    }

    @Benchmark
    public String flexmark() {
        return Flexmark.CONVERTER.convert(next());
    }

    private String next() {
        return texts.get(calls++ % texts.size());
    }

    /** Holds the converter, which is made in the first call: this belongs to the cost in a fresh JVM. */
    private static final class Own {
        static final Qingwen QINGWEN = Qingwen.create();
    }

    /** Holds the other converter. */
    private static final class Flexmark {
        static final FlexmarkHtmlConverter CONVERTER =
                FlexmarkHtmlConverter.builder().build();
    }
}
