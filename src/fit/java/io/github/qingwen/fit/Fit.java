package io.github.qingwen.fit;

import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.pipeline.Pipeline;
import io.github.qingwen.internal.read.SourceReader;
import io.github.qingwen.internal.read.kind.Page;
import io.github.qingwen.internal.rule.EnabledRules;
import io.github.qingwen.internal.rule.Rule;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Lines;
import io.github.qingwen.internal.structure.role.RoleModel;
import io.github.qingwen.internal.structure.role.RoleWeights;
import io.github.qingwen.internal.structure.segment.Decision;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.report.Report;
import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import smile.math.BFGS;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Fits the weights of roles. */
public final class Fit {
    private static final Role[] ROLES = Role.values();

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        Path out = Path.of(args[1]);
        double penalty = args.length > 2 ? Double.parseDouble(args[2]) : 1;
        boolean verbose = args.length > 3;
        Pipeline pipeline = new Pipeline(enabled(Preset.STANDARD), List.of(), ImageRules.standard());
        List<Example> examples = new ArrayList<>();
        Map<String, Lines> all = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(shared.resolve("oracle/structure"))) {
            files = list.sorted().toList();
        }
        int unfound = 0;
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".json", "");
            JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
            if (gold.path("skip").asBoolean(false)) {
                continue;
            }
            Path source = source(shared, name);
            if (source == null) {
                System.out.println("no source: " + name);
                continue;
            }
            Lines lines = pipeline.lines(page(source).content(), page(source).metadata());
            Labels labels = Labels.of(lines.all(), gold);
            unfound += labels.unfound().size();
            if (verbose) {
                labels.unfound().forEach(text -> System.out.println("unfound " + name + " " + text));
            }
            examples.add(Example.of(name, group(name), lines.all(), labels.roles(), 1));
            all.put(name, lines);
        }
        System.out.println(examples.size() + " articles, "
                + examples.stream()
                        .mapToInt(example -> example.features().length)
                        .sum() + " lines, " + unfound + " labels not found, "
                + Likelihood.SIZE + " weights");
        List<Example> unlabelled = new ArrayList<>();
        String more = System.getProperty("lines");
        if (more != null) {
            List<Path> files2;
            try (Stream<Path> list = Files.list(Path.of(more))) {
                files2 = list.sorted().toList();
            }
            for (Path file : files2) {
                String name = file.getFileName().toString().replace(".tsv", "");
                Page page = page(source(shared, name));
                Lines lines = pipeline.lines(page.content(), page.metadata());
                unlabelled.add(Example.of(name, group(name), lines.all(), LineLabels.read(file, lines.all()), 1));
            }
        }
        double weight = Double.parseDouble(System.getProperty("self", "0.2"));
        if (weight > 0) {
            for (String folder : List.of("wild", "styled")) {
                List<Path> sources;
                try (Stream<Path> list = Files.list(shared.resolve(folder))) {
                    sources = list.filter(path -> path.toString().matches(".*\\.(md|html)"))
                            .sorted()
                            .toList();
                }
                for (Path source : sources) {
                    String name = source.getFileName().toString().replaceAll("\\.(md|html)$", "");
                    if (all.containsKey(name)) {
                        continue;
                    }
                    Example example = SelfLabelled.of(name, group(name), source, pipeline, weight);
                    if (example != null) {
                        unlabelled.add(example);
                    }
                }
            }
        }
        int idioms = Integer.getInteger("idioms", 200);
        unlabelled.addAll(
                Idioms.examples(idioms, pipeline, Double.parseDouble(System.getProperty("idiomWeight", "0.15"))));
        double own = Double.parseDouble(System.getProperty("own", "0.5"));
        if (own > 0) {
            List<Path> goldens;
            try (Stream<Path> list = Files.walk(Path.of("testdata"))) {
                goldens = list.filter(path -> path.toString().endsWith(".json")
                                && !path.toString().contains("notices"))
                        .sorted()
                        .toList();
            }
            for (Path golden : goldens) {
                String base = golden.toString().replaceAll("\\.json$", "");
                Path source = Stream.of(".html", ".post", ".md")
                        .map(end -> Path.of(base + end))
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(null);
                if (source == null || source.toString().endsWith(".md")) {
                    continue;
                }
                Page page = page(source);
                Lines lines = pipeline.lines(page.content(), page.metadata());
                Labels labels = Labels.of(lines.all(), Goldens.labels(Files.readString(golden)));
                labels.unfound().forEach(text -> System.out.println("unfound " + base + " " + text));
                unlabelled.add(Example.of(base, base, lines.all(), labels.roles(), own));
            }
        }
        Files.createDirectories(out.resolve("folds"));
        Map<String, String> tables = new TreeMap<>();
        int folds = Integer.getInteger("folds", 8);
        List<String> groups = java.util.stream.IntStream.range(0, folds)
                .mapToObj(String::valueOf)
                .toList();
        System.out.println("self-labelled: " + unlabelled.size());
        examples.forEach(example -> {});
        if (Boolean.getBoolean("reuse")) {
            for (Example example : examples) {
                tables.put(
                        String.valueOf(example.fold(folds)),
                        Files.readString(out.resolve("folds/" + example.name() + ".tsv")));
            }
            convert(examples, shared, out);
            return;
        }
        double[] start = fit(with(examples, unlabelled), penalty, new double[Likelihood.SIZE], 1e-4);
        Files.writeString(out.resolve("role-weights.tsv"), Likelihood.table(start));
        for (String group : groups) {
            List<Example> rest = examples.stream()
                    .filter(example -> example.fold(folds) != Integer.parseInt(group))
                    .toList();
            tables.put(
                    group,
                    Likelihood.table(fit(
                            with(
                                    rest,
                                    unlabelled.stream()
                                            .filter(example -> rest.stream()
                                                            .anyMatch(other -> other.group()
                                                                    .equals(example.group()))
                                                    || examples.stream()
                                                            .noneMatch(other -> other.group()
                                                                    .equals(example.group())))
                                            .toList()),
                            penalty,
                            start,
                            1e-4)));
        }
        for (Example example : examples) {
            Files.writeString(
                    out.resolve("folds/" + example.name() + ".tsv"),
                    tables.get(String.valueOf(example.fold(Integer.getInteger("folds", 8)))));
        }
        report(examples, all, tables, verbose);
        convert(examples, shared, out);
    }

    private static void convert(List<Example> examples, Path shared, Path out) throws IOException {
        for (Preset preset : List.of(Preset.STANDARD, Preset.READER)) {
            Path folder = Files.createDirectories(out.resolve(preset.name().toLowerCase(java.util.Locale.ROOT)));
            for (Example example : examples) {
                RoleModel model = new RoleModel(
                        RoleWeights.parse(Files.readString(out.resolve("folds/" + example.name() + ".tsv"))));
                Page page = page(source(shared, example.name()));
                Article article = new Pipeline(enabled(preset), List.of(), ImageRules.standard(), model)
                        .article(page.content(), page.metadata(), Report.builder());
                Files.writeString(
                        folder.resolve(example.name() + ".json"),
                        JsonRenderer.create().render(article));
            }
        }
    }

    private static List<Example> with(List<Example> one, List<Example> other) {
        List<Example> all = new ArrayList<>(one);
        double fragments = Double.parseDouble(System.getProperty("fragments", "0.3"));
        if (fragments > 0) {
            one.forEach(example -> all.addAll(example.fragments(fragments)));
        }
        all.addAll(other);
        return all;
    }

    private static EnabledRules enabled(Preset preset) {
        return new EnabledRules(
                Pipeline.rules().stream()
                        .map(Rule::info)
                        .filter(rule -> rule.isOnIn(preset))
                        .map(rule -> rule.id())
                        .collect(Collectors.toSet()),
                preset);
    }

    private static Page page(Path source) throws IOException {
        return SourceReader.read(SourceReader.decode(Files.readAllBytes(source), null), "")
                .get(0);
    }

    private static double[] fit(List<Example> examples, double penalty, double[] start, double tolerance) {
        double[] weights = start.clone();
        long t = System.nanoTime();
        double value = BFGS.minimize(new Likelihood(examples, penalty), 8, weights, tolerance, 200);
        System.out.printf("fit: %.1f in %d ms%n", value, (System.nanoTime() - t) / 1_000_000);
        return weights;
    }

    private static void report(
            List<Example> examples, Map<String, Lines> all, Map<String, String> tables, boolean verbose) {
        double[] right = new double[ROLES.length];
        double[] given = new double[ROLES.length];
        double[] wanted = new double[ROLES.length];
        for (Example example : examples) {
            RoleModel model = new RoleModel(
                    RoleWeights.parse(tables.get(String.valueOf(example.fold(Integer.getInteger("folds", 8))))));
            List<Decision> decisions = model.decide(all.get(example.name()));
            for (int i = 0; i < decisions.size(); i++) {
                Role role = decisions.get(i).role();
                boolean[] labels = example.wanted()[i];
                int count = 0;
                for (boolean label : labels) {
                    count += label ? 1 : 0;
                }
                if (count > 1) {
                    continue;
                }
                for (Role label : ROLES) {
                    wanted[label.ordinal()] += labels[label.ordinal()] && count == 1 ? 1 : 0;
                }
                if (count == 1 || !labels[role.ordinal()]) {
                    given[role.ordinal()]++;
                }
                if (labels[role.ordinal()] && count == 1) {
                    right[role.ordinal()]++;
                } else if (verbose && !labels[role.ordinal()]) {
                    Line line = all.get(example.name()).all().get(i);
                    StringBuilder names = new StringBuilder();
                    for (Role label : ROLES) {
                        names.append(labels[label.ordinal()] ? label + " " : "");
                    }
                    System.out.printf(
                            "wrong %s %d: %s not %s(%.2f) %s%n",
                            example.name(),
                            i,
                            role,
                            names,
                            decisions.get(i).certainty(),
                            line.text().substring(0, Math.min(50, line.text().length())),
                            decisions.get(i).reasons().get());
                }
            }
        }
        for (Role role : ROLES) {
            int r = role.ordinal();
            System.out.printf(
                    "%-13s precision %.3f recall %.3f F1 %.3f of %d%n",
                    role, right[r] / given[r], right[r] / wanted[r], 2 * right[r] / (given[r] + wanted[r]), (int)
                            wanted[r]);
        }
    }

    private static Path source(Path shared, String name) {
        for (String folder : List.of("corpus", "wild", "styled")) {
            for (String ending : List.of(".html", ".md")) {
                Path file = shared.resolve(folder).resolve(name + ending);
                if (Files.exists(file)) {
                    return file;
                }
            }
        }
        return null;
    }

    /** Returns the account of an article as far as its name tells. */
    private static String group(String name) {
        String first = name.split("-")[0];
        return List.of("lineweb", "mufeng", "savetruth", "kubehan", "laopo").contains(first) ? first : name;
    }
}
