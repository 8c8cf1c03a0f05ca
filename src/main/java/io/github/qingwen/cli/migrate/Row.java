package io.github.qingwen.cli.migrate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.qingwen.report.ReportEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Manifest entry of an article.
 *
 * @param source the name of its input
 * @param part its number among the articles of the input, from 1
 * @param parts how many articles the input has
 * @param hash the SHA-256 of the input's bytes, in hexadecimal digits
 * @param options a hash of the options that it was written with
 * @param output its file, relative to the output directory, with slashes
 * @param written the SHA-256 of that file as it was written
 * @param title its title
 * @param date when it was published, as in its metadata
 * @param url its address
 * @param keys what identifies it in links
 * @param links the addresses of WeChat articles that it links to, each with the output that it leads to; the empty
 *     string for an article that is not in the archive
 * @param pictures its pictures that were to be fetched or copied
 * @param removals number of removals in the report
 * @param doubts doubts of the report
 * @param milliseconds how long it took to convert and write
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
@JsonIgnoreProperties(ignoreUnknown = true)
record Row(
        String source,
        int part,
        int parts,
        String hash,
        String options,
        String output,
        String written,
        @Nullable String title,
        @Nullable String date,
        @Nullable String url,
        List<String> keys,
        Map<String, String> links,
        List<Picture> pictures,
        int removals,
        List<Doubt> doubts,
        long milliseconds) {
    /**
     * An article among the inputs.
     *
     * @param source the name of its input
     * @param part its number among the articles of the input, from 1
     */
    record Key(String source, int part) {
        Key {
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * A picture of an article.
     *
     * @param url its address in the source
     * @param file relative to the output directory; null if it is embedded or could not be obtained
     * @param failure why it could not be obtained, or null; the output then keeps its address
     * @param local relative address of the file beside the input that it was copied from; null for a web image
     * @param hash the SHA-256 of that file; null where it could not be read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Picture(
            String url,
            @Nullable String file,
            @Nullable String failure,
            @Nullable String local,
            @Nullable String hash) {}

    /** Part of the output that looks wrong. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Doubt(String rule, String text, @Nullable String note) {
        /** Maximum length of a doubt's text. */
        private static final int MAX_TEXT = 120;

        static Doubt of(ReportEntry entry) {
            String text = entry.text().strip();
            return new Doubt(
                    entry.rule(),
                    text.length() <= MAX_TEXT
                            ? text
                            : text.substring(0, text.offsetByCodePoints(0, MAX_TEXT / 2)) + '…',
                    entry.reasons().isEmpty() ? null : entry.why());
        }
    }

    /** Empty fields are not written, so they are null when a row is read. */
    Row {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(options, "options");
        requireBelow(output);
        Objects.requireNonNull(written, "written");
        keys = copy(keys);
        links = Objects.requireNonNullElse(links, Map.of());
        pictures = copy(pictures);
        doubts = copy(doubts);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Refuses an output that is not below the output directory. */
    static void requireBelow(String output) {
        Path path = Path.of(output).normalize();
        if (path.isAbsolute() || path.startsWith("..") || path.toString().isEmpty()) {
            throw new IllegalArgumentException(output + " is not below the output directory");
        }
    }

    Key key() {
        return new Key(source, part);
    }
}
