package io.github.qingwen.cli.migrate;

import io.github.qingwen.Conversion;
import io.github.qingwen.Source;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.internal.Sha256;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Metadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First pass over an input: its articles, their names and keys. An input that has not changed since an earlier run is
 * not converted.
 *
 * @param source the input's name
 * @param articles in their order
 */
record Survey(String source, List<Found> articles) {
    /**
     * An article of the input.
     *
     * @param name of its file, without an ending
     * @param keys what identifies it in links
     * @param row row of an earlier run; null if the article must be written or rewritten
     * @param pictures how many it has
     */
    record Found(Path name, List<String> keys, @Nullable Row row, int pictures) {}

    static Survey of(Input input, MigrationOptions options, Manifest manifest) throws IOException {
        byte[] bytes = input.content().read();
        List<Found> known = options.force() ? List.of() : known(manifest.rows(input.name()), Sha256.of(bytes), options);
        return new Survey(input.name(), known.isEmpty() ? converted(input, bytes, options) : known);
    }

    /**
     * Returns the articles of an earlier run; empty unless all were written, from the same bytes with the same options.
     */
    private static List<Found> known(List<Row> rows, String hash, MigrationOptions options) {
        boolean same = !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.parts() == rows.size()
                                && row.hash().equals(hash)
                                && row.options().equals(options.fingerprint()));
        return same
                ? rows.stream()
                        .map(row -> new Found(
                                Path.of(row.output()),
                                row.keys(),
                                row,
                                row.pictures().size()))
                        .toList()
                : List.of();
    }

    private static List<Found> converted(Input input, byte[] bytes, MigrationOptions options) {
        List<Conversion> conversions =
                options.qingwen().convertAll(options.stated().apply(Source.of(bytes)));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < conversions.size(); i++) {
            Input part = input.part(i + 1, conversions.size());
            Article article = conversions.get(i).article();
            Metadata metadata = article.metadata();
            found.add(new Found(
                    options.names().name(part.output(), metadata),
                    WeChatAddress.keys(metadata),
                    null,
                    Writing.addresses(article).size()));
        }
        return found;
    }
}
