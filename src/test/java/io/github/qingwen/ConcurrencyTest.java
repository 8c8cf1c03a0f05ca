package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.Renderer;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * One converter, one renderer of each kind and one source of each article give many threads what they give one thread.
 * {@code mvn -B test -Dtest=ConcurrencyTest -Dconcurrency.folder=FOLDER} converts the files of another folder.
 */
class ConcurrencyTest {
    private static final String FOLDER = "concurrency.folder";
    private static final int THREADS = 16;

    /** The preset with the most rules. */
    private final Qingwen qingwen = Qingwen.builder().preset(Preset.READER).build();

    private final JsonReader reader = JsonReader.create();
    private final JsonRenderer json = JsonRenderer.create();
    private final TextRenderer text = TextRenderer.create();
    private final MarkdownRenderer hugo =
            MarkdownRenderer.builder().frontMatter(FrontMatterStyle.HUGO_TOML).build();
    private final List<Renderer> renderers =
            List.of(MarkdownRenderer.create(), hugo, HtmlRenderer.create(), json, text);

    @Test
    void testDataIsConvertedAlike() throws Exception {
        assertAlike(() -> sources(Path.of("testdata"), ConcurrencyTest::bytes));
    }

    @Test
    void parsedDocumentsAreConvertedAlike() throws Exception {
        assertAlike(() -> sources(Path.of("testdata"), file -> Source.of(Jsoup.parse(TestData.read(file)))));
    }

    @Test
    @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
    void theFilesOfAFolderAreConvertedAlike() throws Exception {
        Path folder = Path.of(System.getProperty(FOLDER));

        assertAlike(() -> sources(folder, ConcurrencyTest::bytes));
        assertAlike(() -> sources(folder, file -> Source.of(Jsoup.parse(TestData.read(file)))));
    }

    private static List<Source> sources(Path folder, Function<Path, Source> source) {
        return TestData.files(folder, file -> true).stream().map(source).toList();
    }

    private static Source bytes(Path file) {
        try {
            return Source.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each thread converts all sources, in an order of its own: the same one as others, and others than they. */
    private void assertAlike(Supplier<List<Source>> fresh) throws Exception {
        int[] alone = hashes(fresh.get(), new Random(0));
        List<Source> sources = fresh.get();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<int[]>> work = IntStream.range(0, THREADS)
                    .mapToObj(seed -> (Callable<int[]>) () -> hashes(sources, new Random(seed)))
                    .toList();
            List<Future<int[]>> concurrent = threads.invokeAll(work);

            assertThat(sources).isNotEmpty();
            for (Future<int[]> hashes : concurrent) {
                assertThat(hashes.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns a hash of all that is made of each source. */
    private int[] hashes(List<Source> sources, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sources.size()).boxed().toList());
        Collections.shuffle(order, random);
        int[] hashes = new int[sources.size()];
        for (int i : order) {
            hashes[i] = outputs(sources.get(i)).hashCode();
        }
        return hashes;
    }

    private List<String> outputs(Source source) {
        List<String> outputs = new ArrayList<>();
        try {
            for (Conversion conversion : qingwen.convertAll(source)) {
                Article article = conversion.article();
                renderers.forEach(renderer -> outputs.add(renderer.render(article)));
                outputs.add(text.chunks(article, 200).toString());
                outputs.add(json.render(reader.read(json.render(article))));
                outputs.add(conversion.report().entries().toString());
            }
        } catch (QingwenException e) {
            outputs.add(e.kind() + " " + e.getMessage());
        }
        return outputs;
    }
}
