package io.github.qingwen.spark;

import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The entry of the job, for {@code spark-submit}. */
@Command(
        name = "ConvertArticles",
        description = "Converts pages to tables of articles or chunks, and of failures.",
        mixinStandardHelpOptions = true)
public final class ConvertArticles implements Callable<Integer> {
    /** What the inputs are. */
    enum Form {
        FILES,
        PARQUET,
        NDJSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files or folders, of any file system that Spark knows.")
    private List<String> inputs = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORM",
            defaultValue = "files",
            description = "What the inputs are: files (default; each is a page), parquet or ndjson.")
    private Form from = Form.FILES;

    @Option(
            names = "--html-column",
            paramLabel = "NAME",
            defaultValue = "html",
            description = "The column of the pages, in parquet or ndjson. Default: html.")
    private String html = "html";

    @Option(
            names = "--input-column",
            paramLabel = "NAME",
            defaultValue = "input",
            description = "The column of the pages' names, in parquet or ndjson. Default: input.")
    private String name = "input";

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            defaultValue = "8388608",
            description = "The greatest size of a page in bytes; larger ones fail. Default: 8388608, 8 MiB.")
    private long maxBytes;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where the tables go.")
    private String out = "";

    @Option(
            names = "--as",
            paramLabel = "FORM",
            split = ",",
            defaultValue = "parquet",
            description = "How tables are written: parquet (default), ndjson or both: parquet,ndjson.")
    private List<Tables.Form> as = List.of();

    @Option(names = "--overwrite", description = "Replaces tables that are there already.")
    private boolean overwrite;

    @Option(
            names = "-f",
            paramLabel = "CONTENT",
            defaultValue = "articles",
            description = "What a row is: one of articles (default) or chunks.")
    private Settings.Content content = Settings.Content.ARTICLES;

    @Option(
            names = "--preset",
            paramLabel = "PRESET",
            defaultValue = "standard",
            description = "Which rules are on: faithful, standard (default) or reader.")
    private Preset preset = Preset.STANDARD;

    @Option(names = "--enable", paramLabel = "RULE", description = "A rule to switch on, by its id; may be repeated.")
    private List<String> enabled = List.of();

    @Option(names = "--disable", paramLabel = "RULE", description = "A rule to switch off, by its id; may be repeated.")
    private List<String> disabled = List.of();

    @Option(
            names = "--front-matter",
            paramLabel = "STYLE",
            defaultValue = "none",
            description = "Of Markdown: none (default), plain, hexo, hugo_yaml, hugo_toml, jekyll or obsidian.")
    private FrontMatterStyle frontMatter = FrontMatterStyle.NONE;

    @Option(
            names = "--chunk-size",
            paramLabel = "CHARS",
            defaultValue = "1000",
            description = "The greatest length of a chunk in characters (UTF-16). Default: 1000.")
    private int chunkSize;

    @Option(
            names = "--chunk-overlap",
            paramLabel = "CHARS",
            defaultValue = "0",
            description = "How much a chunk repeats of the chunk before it, at most half the size. Default: 0.")
    private int chunkOverlap;

    private ConvertArticles() {}

    /** Runs the job; the JVM ends here only where it failed, as the driver may have more to do. */
    public static void main(String[] arguments) {
        int exitCode = run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs the job in the session that is there, or in a new one, and returns the exit code.
     *
     * @param out is told the counts
     */
    static int run(PrintWriter out, String... arguments) {
        return new CommandLine(new ConvertArticles())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = settings();
        // of a column of pages, a batch of Spark's own size would fill the heap
        SparkSession spark = SparkSession.builder()
                .appName("Qingwen")
                .config("spark.sql.parquet.columnarReaderBatchSize", 16)
                .getOrCreate();
        Tables tables = new Tables(out, as, overwrite);
        tables.check(spark.sparkContext().hadoopConfiguration());
        Counts.Totals totals = new Job(spark, settings).run(pages(new Pages(spark, maxBytes)), tables);
        line().getOut().println(totals);
        return 0;
    }

    private Settings settings() {
        Settings settings = new Settings(preset, enabled, disabled, frontMatter, content, chunkSize, chunkOverlap);
        try {
            new Converter(settings);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line(), e.getMessage(), e);
        }
        return settings;
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private Dataset<Row> pages(Pages pages) {
        String[] paths = inputs.toArray(String[]::new);
        return switch (from) {
            case FILES -> pages.files(paths);
            case PARQUET -> pages.parquet(name, html, paths);
            case NDJSON -> pages.ndjson(name, html, paths);
        };
    }
}
