package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.output.OutputException;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.cli.output.WholeFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Record of the written articles: {@code manifest.ndjson}, a line per article, and a journal beside it during a run. A
 * line is appended to the journal before and after each article is written, so that a killed run can resume.
 * Thread-safe.
 */
final class Manifest implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A line of the journal: an article about to be written and its output, or the row of a written one. */
    private record Entry(
            Row.@Nullable Key planned,
            @Nullable String output,
            @Nullable Row row) {
        Entry {
            if (row == null) {
                Objects.requireNonNull(planned, "planned");
                Row.requireBelow(Objects.requireNonNull(output, "output"));
            }
        }
    }

    private final Path file;
    private final Path journalFile;
    private final Map<Row.Key, Row> rows = new LinkedHashMap<>();
    private final Map<Row.Key, String> planned = new HashMap<>();
    private @Nullable OutputStream journal;

    private Manifest(Path directory) {
        this.file = directory.resolve("manifest.ndjson");
        this.journalFile = directory.resolve("journal.ndjson");
    }

    /**
     * Reads the manifest of a directory and the journal of an unfinished run; both can be missing.
     *
     * @param warnings receives a line for each damaged file; a killed run can damage one
     */
    static Manifest in(Path directory, Consumer<String> warnings) throws IOException {
        Manifest manifest = new Manifest(directory);
        read(manifest.file, Row.class, manifest::add, warnings);
        read(manifest.journalFile, Entry.class, manifest::add, warnings);
        return manifest;
    }

    /** Passes each undamaged line of a file to an action. */
    private static <T> void read(Path file, Class<T> type, Consumer<T> action, Consumer<String> warnings)
            throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        int damaged = 0;
        // unlike Files.newBufferedReader, this reads a line that is cut off inside a character
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    try {
                        action.accept(Objects.requireNonNull(MAPPER.readValue(line, type)));
                    } catch (JacksonException | NullPointerException e) {
                        damaged++;
                    }
                }
            }
        } catch (IOException e) {
            throw new IOException(file + " cannot be read: " + Reason.of(e), e);
        }
        if (damaged > 0) {
            warnings.accept("qingwen: " + file + ": damaged lines are passed over (" + damaged
                    + "); their articles are written again");
        }
    }

    private void add(Entry entry) {
        if (entry.row() != null) {
            add(entry.row());
        } else {
            planned.put(Objects.requireNonNull(entry.planned()), Objects.requireNonNull(entry.output()));
        }
    }

    private void add(Row row) {
        rows.put(row.key(), row);
        planned.put(row.key(), row.output());
    }

    /** Returns the row of an article, or null if it was not written. */
    synchronized @Nullable Row row(Row.Key article) {
        return rows.get(article);
    }

    /** Returns the rows of an input's articles in order, up to the first that was not written. */
    synchronized List<Row> rows(String source) {
        List<Row> found = new ArrayList<>();
        for (Row row = rows.get(new Row.Key(source, 1)); row != null; ) {
            found.add(row);
            row = rows.get(new Row.Key(source, row.part() + 1));
        }
        return found;
    }

    /** Returns the archive's own outputs, finished or not, by article. */
    synchronized Map<Row.Key, String> outputs() {
        return Map.copyOf(planned);
    }

    /** Records that an article is about to be written. */
    synchronized void plan(Row.Key article, String output) {
        if (!output.equals(planned.put(article, output))) {
            append(new Entry(article, output, null));
        }
    }

    /** Records that an article has been written. */
    synchronized void done(Row row) {
        add(row);
        append(new Entry(null, null, row));
    }

    private void append(Entry entry) {
        try {
            OutputStream out = journal;
            if (out == null) {
                Files.createDirectories(journalFile.getParent());
                out = Files.newOutputStream(journalFile, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                journal = out;
                // the previous run may have left an incomplete last line
                out.write('\n');
            }
            out.write((MAPPER.writeValueAsString(entry) + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(journalFile, e);
        }
    }

    /**
     * Writes the manifest and deletes the journal. Articles of earlier runs follow those of this run.
     *
     * @param order the articles of this run, in order
     */
    synchronized void finish(List<Row.Key> order, WholeFiles files) throws IOException {
        Map<Row.Key, Row> left = new LinkedHashMap<>(rows);
        StringBuilder lines = new StringBuilder();
        for (Row.Key article : order) {
            Row row = left.remove(article);
            if (row != null) {
                lines.append(MAPPER.writeValueAsString(row)).append('\n');
            }
        }
        left.values()
                .forEach(row -> lines.append(MAPPER.writeValueAsString(row)).append('\n'));
        files.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        close();
        Files.deleteIfExists(journalFile);
    }

    @Override
    public synchronized void close() throws IOException {
        if (journal != null) {
            journal.close();
            journal = null;
        }
    }
}
