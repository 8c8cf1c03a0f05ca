package io.github.qingwen.fit;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.internal.structure.Pipeline;
import io.github.qingwen.internal.structure.role.RoleModel;
import io.github.qingwen.internal.structure.role.RoleWeights;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smile.math.BFGS;

/**
 * Fits the weights of roles to labelled articles and says what they reach.
 *
 * <p>Arguments: the folder of labelled articles, and the folder for the results. Written are {@code role-weights.tsv},
 * fitted on everything, and for each labelled article the JSON of its conversion with weights that were fitted without
 * it and without the articles of its account ({@code standard/}, {@code reader/}). Each fit starts from zero, so that
 * nothing of a held-out article reaches its weights. The same input gives the same output.
 */
public final class Fit {
    /** Penalty on the squares of the weights. */
    private static final double PENALTY = 2.5;

    private static final int FOLDS = 8;
    private static final int IDIOMS = 400;
    /** How much an article made up from idioms, and a fragment of a labelled one, counts against a labelled one. */
    private static final double WEIGHT_OF_IDIOMS = 0.2;

    private static final double WEIGHT_OF_FRAGMENTS = 0.1;
    private static final double TOLERANCE = 1e-4;
    private static final int MOST_STEPS = 200;
    /** Pairs of steps that the optimiser keeps (L-BFGS). */
    private static final int MEMORY = 8;

    private Fit() {}

    public static void main(String[] args) throws IOException {
        Articles articles = new Articles(Path.of(args[0]));
        Path out = Files.createDirectories(Path.of(args[1]));
        List<Example> labelled = articles.labelled();
        List<Example> more = new ArrayList<>(Idioms.examples(IDIOMS, articles.pipeline(), WEIGHT_OF_IDIOMS));
        more.addAll(articles.own(Path.of("testdata")));

        Files.writeString(out.resolve("role-weights.tsv"), fit(with(labelled, more)));
        Score score = new Score();
        for (int fold = 0; fold < FOLDS; fold++) {
            String table = fit(with(outside(labelled, fold), outside(more, fold)));
            RoleModel model = new RoleModel(RoleWeights.parse(table));
            for (Example example : labelled) {
                if (example.fold(FOLDS) == fold) {
                    score.add(example, model.decide(example.lines()));
                    convert(example.name(), articles, model, out);
                }
            }
        }
        System.out.print(score);
    }

    private static List<Example> outside(List<Example> examples, int fold) {
        return examples.stream().filter(example -> example.fold(FOLDS) != fold).toList();
    }

    private static List<Example> with(List<Example> labelled, List<Example> more) {
        List<Example> all = new ArrayList<>(labelled);
        labelled.forEach(example -> all.addAll(example.fragments(WEIGHT_OF_FRAGMENTS)));
        all.addAll(more);
        return all;
    }

    /** Returns the table of weights that explains the labels best. */
    private static String fit(List<Example> examples) {
        double[] weights = new double[Likelihood.SIZE];
        BFGS.minimize(new Likelihood(examples, PENALTY), MEMORY, weights, TOLERANCE, MOST_STEPS);
        return Likelihood.table(weights);
    }

    private static void convert(String name, Articles articles, RoleModel model, Path out) throws IOException {
        for (Preset preset : List.of(Preset.STANDARD, Preset.READER)) {
            SourceArticle page = articles.page(name);
            Article article = new Pipeline(
                            Articles.enabled(preset), List.of(), ImageRules.standard(), Integer.MAX_VALUE, model)
                    .article(page.content(), page.metadata(), new ReportBuilder());
            Path folder = Files.createDirectories(out.resolve(preset.name().toLowerCase(Locale.ROOT)));
            Files.writeString(
                    folder.resolve(name + ".json"), JsonRenderer.create().render(article));
        }
    }
}
