package io.github.qingwen.cli.migrate;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.github.qingwen.Conversion;
import io.github.qingwen.Source;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.cli.output.WholeFiles;
import io.github.qingwen.internal.Sha256;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Second pass: writes the articles of inputs, after each has been assigned a file. Thread-safe. */
final class Writing {
    /**
     * An article of the archive.
     *
     * @param post its file, relative to the output directory
     * @param keys identify it in links
     * @param row row of an earlier run; null if the article must be written or rewritten
     * @param pictures number of its images
     */
    record Planned(
            Row.Key article,
            Path post,
            List<String> keys,
            @Nullable Row row,
            int pictures) {}

    /** An input that is being written. */
    private record Read(Input input, int parts, String hash, SavedCopies copies, long start) {}

    private final MigrationOptions options;
    private final Catalogue catalogue;
    private final Manifest manifest;
    private final WholeFiles files;
    private final ArchivePictures pictures;

    Writing(
            MigrationOptions options,
            Catalogue catalogue,
            Manifest manifest,
            WholeFiles files,
            ArchivePictures pictures) {
        this.options = options;
        this.catalogue = catalogue;
        this.manifest = manifest;
        this.files = files;
        this.pictures = pictures;
    }

    /** Returns true if an output is up to date. */
    boolean isDone(Input input, Planned planned) {
        Row row = planned.row();
        return row != null
                && row.links().equals(links(row.links().keySet().stream()))
                && Files.exists(options.out().resolve(planned.post()))
                && row.pictures().stream().allMatch(picture -> pictures.isDone(picture, input));
    }

    /**
     * Writes the articles of an input that are not done.
     *
     * @param plan its articles, in their order
     * @param results receives an action that counts the result of each
     * @throws OutputException if no more output can be written
     */
    void write(Input input, List<Planned> plan, Summary summary, Consumer<Runnable> results)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        byte[] bytes = input.content().read();
        Source source = options.stated().apply(input.source(bytes));
        List<Conversion> conversions = options.qingwen().convertAll(source);
        if (conversions.size() != plan.size()) {
            throw new IOException("it changed while it was read; run the same command again");
        }
        Read read = new Read(input, plan.size(), Sha256.of(bytes), new SavedCopies(conversions), start);
        for (int i = 0; i < plan.size(); i++) {
            Planned planned = plan.get(i);
            String nothingLeft = Reason.ofNothingLeft(conversions.get(i).report());
            if (nothingLeft != null) {
                results.accept(() -> summary.failed(input.name(), "nothing left", nothingLeft));
            } else if (isDone(input, planned)) {
                results.accept(summary::unchanged);
            } else {
                results.accept(write(planned, read, conversions.get(i), summary));
            }
        }
    }

    private Runnable write(Planned planned, Read read, Conversion conversion, Summary summary)
            throws InterruptedException {
        Row before = manifest.row(planned.article());
        String output = Target.url(planned.post());
        Path file = options.out().resolve(planned.post());
        if (!options.force() && before != null && before.output().equals(output) && isEdited(file, before)) {
            String why = output + " was edited since it was written; --force writes it anew";
            return () -> summary.failed(planned.article().source(), "edited", why);
        }
        Article article = conversion.article();
        Map<String, String> links = links(article.links().stream());
        ArchivePictures.Placed shown = pictures.place(addresses(article), read.copies(), read.input(), planned.post());
        MarkdownRenderer renderer = renderer(links, shown);
        byte[] markdown =
                renderer.render(linked(article, planned.post(), links)).getBytes(StandardCharsets.UTF_8);
        manifest.plan(planned.article(), output);
        files.write(file, markdown);
        if (before != null && !before.output().equals(output)) {
            deleteUnlessEdited(before);
        }
        Metadata metadata = article.metadata();
        Row row = new Row(
                planned.article().source(),
                planned.article().part(),
                read.parts(),
                read.hash(),
                options.fingerprint(),
                output,
                Sha256.of(markdown),
                metadata.title(),
                metadata.publishedAt() == null ? null : ISO_OFFSET_DATE_TIME.format(metadata.publishedAt()),
                metadata.url(),
                WeChatAddress.keys(metadata),
                links,
                shown.rows(),
                conversion.report().removals().size(),
                doubts(conversion.report(), renderer.doubts(article)),
                (System.nanoTime() - read.start()) / 1_000_000);
        manifest.done(row);
        return () -> summary.written(row);
    }

    /** Returns the distinct addresses of an article's images, including the cover. */
    static List<String> addresses(Article article) {
        Image cover = article.metadata().cover();
        return Stream.concat(Stream.ofNullable(cover), article.images().stream())
                .map(Image::url)
                .distinct()
                .toList();
    }

    /** Returns the addresses of WeChat articles, each with its output, or the empty string if the archive lacks it. */
    private Map<String, String> links(Stream<String> urls) {
        Map<String, String> links = new LinkedHashMap<>();
        urls.filter(WeChatAddress::isOne).forEach(url -> {
            Path post = catalogue.find(url);
            links.put(url, post == null ? "" : Target.url(post));
        });
        return links;
    }

    private MarkdownRenderer renderer(Map<String, String> links, ArchivePictures.Placed shown) {
        return options.markdown()
                .get()
                .frontMatter(options.target().frontMatter())
                .imageUrls(url -> shown.urls().getOrDefault(url, url))
                .linkTags(url -> {
                    Path other = other(url, links);
                    return other == null ? null : options.target().linkTag(other);
                })
                .build();
    }

    /** Returns the article with links to the files of other articles, unless the target has link tags. */
    private Article linked(Article article, Path post, Map<String, String> links) {
        return article.mapLinks(url -> {
            Path other = other(url, links);
            return other == null || options.target().linkTag(other) != null ? url : Target.relativeUrl(post, other);
        });
    }

    private static @Nullable Path other(String url, Map<String, String> links) {
        String output = links.getOrDefault(url, "");
        return output.isEmpty() ? null : Path.of(output);
    }

    private static List<Row.Doubt> doubts(Report report, List<ReportEntry> ofFrontMatter) {
        return Stream.concat(report.doubts().stream(), ofFrontMatter.stream())
                .map(Row.Doubt::of)
                .toList();
    }

    private static boolean isEdited(Path file, Row row) {
        try {
            return Files.exists(file) && !Sha256.of(Files.readAllBytes(file)).equals(row.written());
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Deletes an article's earlier output, which had another name, unless it was edited. */
    private void deleteUnlessEdited(Row before) {
        Path file = options.out().resolve(before.output());
        try {
            if (!isEdited(file, before)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
