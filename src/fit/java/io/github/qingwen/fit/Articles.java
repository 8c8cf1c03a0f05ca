package io.github.qingwen.fit;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.read.Charsets;
import io.github.qingwen.internal.read.SourceReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.internal.structure.Pipeline;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.model.Account;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The articles to fit on. */
final class Articles {
    private static final List<String> FOLDERS = List.of("corpus", "wild", "styled");
    private static final List<String> ENDINGS = List.of(".html", ".md", ".post");

    private final Path folder;
    private final Pipeline pipeline =
            new Pipeline(enabled(Preset.STANDARD), List.of(), ImageRules.standard(), Integer.MAX_VALUE);

    /**
     * @param folder with labels in {@code oracle/structure} and articles in {@code corpus}, {@code wild} and
     *     {@code styled}
     */
    Articles(Path folder) {
        this.folder = folder;
    }

    static EnabledRules enabled(Preset preset) {
        return new EnabledRules(
                Pipeline.rules().stream()
                        .map(Rule::info)
                        .filter(rule -> rule.isOnIn(preset))
                        .map(RuleInfo::id)
                        .collect(Collectors.toSet()),
                preset);
    }

    /** Returns the stages that make the lines. */
    Pipeline pipeline() {
        return pipeline;
    }

    /** Returns the labelled articles. */
    List<Example> labelled() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : files(folder.resolve("oracle/structure"), ".json")) {
            JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
            if (!gold.path("skip").asBoolean(false)) {
                String name = name(file);
                SourceArticle page = page(name);
                Lines lines = lines(page);
                examples.add(Example.of(name, account(name, page), lines, Labels.of(lines, gold), 1));
            }
        }
        return examples;
    }

    /** Returns the project's own articles, labelled by their reviewed conversions. */
    List<Example> own(Path testdata) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<Path> folders;
        try (Stream<Path> list = Files.list(testdata)) {
            folders = list.filter(Files::isDirectory).sorted().toList();
        }
        for (Path topic : folders) {
            for (Path golden : files(topic, ".json")) {
                Path source = withEnding(topic.resolve(name(golden)), List.of(".html", ".post"));
                if (source != null) {
                    Lines lines = lines(read(source));
                    JsonNode gold = Goldens.labels(Files.readString(golden));
                    String name = topic.getFileName() + "/" + name(golden);
                    examples.add(Example.of(name, name, lines, Labels.of(lines, gold), 1));
                }
            }
        }
        return examples;
    }

    private Lines lines(SourceArticle page) {
        return pipeline.lines(page.content(), page.metadata());
    }

    /** Reads the article of a name. */
    SourceArticle page(String name) throws IOException {
        for (String part : FOLDERS) {
            Path source = withEnding(folder.resolve(part).resolve(name), ENDINGS);
            if (source != null) {
                return read(source);
            }
        }
        throw new IOException("no article has the name " + name);
    }

    private static SourceArticle read(Path source) throws IOException {
        String text = Charsets.decode(Files.readAllBytes(source), null, new ReportBuilder());
        return SourceReader.read(text, "", null, Integer.MAX_VALUE).get(0);
    }

    private static @Nullable Path withEnding(Path name, List<String> endings) {
        for (String ending : endings) {
            Path file = name.resolveSibling(name.getFileName() + ending);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Returns the account that a page names, else that of the name of its file: {@code account-12}. */
    private static String account(String name, SourceArticle page) {
        Account account = page.metadata().account();
        if (account != null && account.name() != null) {
            return account.name();
        }
        return name.matches("(?:page|post|hugo|hexo|fragment|wild)-.*") ? name : name.replaceFirst("-\\d+$", "");
    }
}
