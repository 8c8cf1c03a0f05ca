package io.github.qingwen.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job in a local session where each write of a table loses tasks: 2,000 pages, one of which is too large, and what
 * was written of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConvertArticlesTest {
    private static final int PAGES = 2_000;
    /** The page of 100 MB. */
    private static final int LARGE = 1_999;

    private static final int LARGE_BYTES = 100_000_000;
    private static final List<Integer> ARTICLES = IntStream.range(0, PAGES)
            .filter(number -> !Library.isBroken(number) && number != LARGE)
            .boxed()
            .toList();

    private static final StructType COLUMNS =
            new StructType().add("name", DataTypes.StringType).add("html", DataTypes.StringType);

    private static final Settings SETTINGS = new Settings(
            Preset.STANDARD, List.of(), List.of(), FrontMatterStyle.NONE, Settings.Content.ARTICLES, 1_000, 0);

    private Path folder;

    private final AtomicInteger deaths = new AtomicInteger();
    private SparkSession spark;

    @BeforeAll
    void start(@TempDir Path temporary) {
        folder = temporary;
        spark = SparkSession.builder()
                .master("local[2,4]")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "OFF")
                .config("spark.sql.shuffle.partitions", 8)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .config("spark.sql.sources.commitProtocolClass", DyingCommit.class.getName())
                .config("spark.hadoop.fs.dying.impl", DyingFileSystem.class.getName())
                .getOrCreate();
        spark.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd end) {
                if (!end.taskInfo().successful()) {
                    deaths.incrementAndGet();
                }
            }
        });
    }

    @BeforeEach
    void forget() {
        deaths.set(0);
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    @Test
    void filesBecomeArticlesAndFailures() throws IOException, TimeoutException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int number = 0; number < PAGES; number++) {
            Files.writeString(pages.resolve(number + ".html"), Library.page(number), Charset.forName("GBK"));
        }
        try (RandomAccessFile large =
                new RandomAccessFile(pages.resolve(LARGE + ".html").toFile(), "rw")) {
            large.setLength(LARGE_BYTES);
        }
        String counts = run("files", "dying:" + pages, "--as", "parquet,ndjson");

        assertThat(counts).isEqualToIgnoringNewLines("2000 inputs: 1959 articles, 0 chunks, 41 failures");
        assertThat(deaths()).isGreaterThan(100);
        for (Dataset<Row> articles : both("files/articles")) {
            assertThat(strings(articles, "title")).containsExactlyInAnyOrderElementsOf(all(Library::title));
            assertThat(strings(articles, "input"))
                    .containsExactlyInAnyOrderElementsOf(all(number -> "dying:" + pages.resolve(number + ".html")));
            assertThat(articles.where("part = 1 and markdown like '%座桥的第3个清晨%' and text != '' and json like '{%'")
                            .count())
                    .isEqualTo(ARTICLES.size());
        }
        for (Dataset<Row> failures : both("files/failures")) {
            assertThat(causes(failures))
                    .containsExactly(
                            "binary null 10",
                            "empty null 10",
                            "no_content null 10",
                            "notice deleted 10",
                            "too_large null 1");
            assertThat(failures.select("input").distinct().count()).isEqualTo(PAGES - ARTICLES.size());
        }
    }

    @Test
    void skewedColumnBecomesChunks() {
        spark.createDataset(IntStream.range(0, PAGES).boxed().toList(), Encoders.INT())
                .map((MapFunction<Integer, Row>) ConvertArticlesTest::row, Encoders.row(COLUMNS))
                .coalesce(1)
                .write()
                .parquet(folder.resolve("column.parquet").toString());
        String counts = run(
                "column",
                folder.resolve("column.parquet").toString(),
                "--from",
                "parquet",
                "--input-column",
                "name",
                "-f",
                "chunks");

        assertThat(counts).isEqualToIgnoringNewLines("2000 inputs: 1959 articles, 1959 chunks, 41 failures");
        Dataset<Row> chunks = parquet("column/chunks");
        assertThat(strings(chunks, "title")).containsExactlyInAnyOrderElementsOf(all(Library::title));
        assertThat(strings(chunks, "input")).containsExactlyInAnyOrderElementsOf(all(number -> "page " + number));
        assertThat(chunks.inputFiles())
                .as("tasks that shared the one partition")
                .hasSizeGreaterThan(1);
        assertThat(chunks.where("id is not null and kind = 'text' and end > start and size(headings) = 0")
                        .count())
                .isEqualTo(ARTICLES.size());
        assertThat(causes(parquet("column/failures"))).contains("too_large null 1");
    }

    @Test
    void linesThatHoldNoPageAreFailures() throws IOException {
        Path lines = folder.resolve("lines.ndjson");
        Files.writeString(
                lines,
                String.join(
                        "\n",
                        "{\"input\":\"a\",\"html\":\"<p>桥上有风。</p>\"}",
                        "{\"input\":\"b\"}",
                        "{\"input\":\"c\",\"html\":",
                        "{\"html\":\"<p>桥下有水。</p>\"}",
                        "{\"input\":\"e\",\"html\":\"" + Library.large(LARGE_BYTES) + "\"}"));
        run("lines", lines.toString(), "--from", "ndjson");

        assertThat(strings(parquet("lines/articles"), "input")).containsExactlyInAnyOrder("a", "file:" + lines);
        assertThat(causes(parquet("lines/failures")))
                .containsExactly("malformed null 1", "missing null 1", "too_large null 1");
    }

    @Test
    void tasksOfOneJvmShareAConverter() {
        Broadcast<SharedConverter> converter =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedConverter(SETTINGS));
        List<Integer> identities = spark.range(0, 100, 1, 10)
                .map(
                        (MapFunction<Long, Integer>) number ->
                                System.identityHashCode(converter.value().get()),
                        Encoders.INT())
                .distinct()
                .collectAsList();
        assertThat(identities).hasSize(1);
    }

    @Test
    void tablesThatAreThereStay() throws IOException {
        Path lines = Files.writeString(folder.resolve("line.ndjson"), "{\"html\":\"<p>桥上有风。</p>\"}");
        run("twice", lines.toString(), "--from", "ndjson");
        assertThat(exitCode(new PrintWriter(Writer.nullWriter()), "twice", lines.toString(), "--from", "ndjson"))
                .isNotZero();
        run("twice", lines.toString(), "--from", "ndjson", "--overwrite");
    }

    /** Returns how many tasks have died since the test began. */
    private int deaths() throws TimeoutException {
        spark.sparkContext().listenerBus().waitUntilEmpty();
        return deaths.get();
    }

    private static Row row(int number) {
        return RowFactory.create("page " + number, number == LARGE ? Library.large(LARGE_BYTES) : Library.page(number));
    }

    private String run(String out, String... arguments) {
        StringWriter counts = new StringWriter();
        assertThat(exitCode(new PrintWriter(counts), out, arguments)).isZero();
        return counts.toString();
    }

    private int exitCode(PrintWriter counts, String out, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", folder.resolve(out).toString()));
        return ConvertArticles.run(counts, all.toArray(String[]::new));
    }

    private List<Dataset<Row>> both(String table) {
        return List.of(
                parquet(table),
                spark.read().json(folder.resolve(table + ".ndjson").toString()));
    }

    private Dataset<Row> parquet(String table) {
        return spark.read().parquet(folder.resolve(table + ".parquet").toString());
    }

    private static List<String> all(IntFunction<String> text) {
        return ARTICLES.stream().map(text::apply).toList();
    }

    private static List<String> strings(Dataset<Row> table, String column) {
        return table.select(column).as(Encoders.STRING()).collectAsList();
    }

    /** Returns how many failures there are of each cause, in the order of the alphabet. */
    private static List<String> causes(Dataset<Row> failures) {
        return failures.groupBy("cause", "notice").count().orderBy("cause").collectAsList().stream()
                .map(row -> row.mkString(" "))
                .toList();
    }
}
