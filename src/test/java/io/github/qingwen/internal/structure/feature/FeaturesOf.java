package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.Fragment.fragment;
import static io.github.qingwen.SampleMarkup.p;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.rule.Preset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The features that hold for the lines of an article, by their names. Text is 17 px, black on white, where nothing else
 * is declared.
 */
final class FeaturesOf {
    static final String BOLD = "font-weight:bold";

    private FeaturesOf() {}

    /** Returns the features of each line of an article, whose markup may be given in parts. */
    static List<Set<String>> article(String... markup) {
        List<Line> lines =
                fragment(String.join("", markup)).in(Preset.FAITHFUL).lines().all();
        return Arrays.stream(Features.of(lines)).map(FeaturesOf::names).toList();
    }

    /** Returns the features of one line of an article. */
    static Set<String> line(int at, String... markup) {
        return article(markup).get(at);
    }

    /** Returns the features of the only line of an article that holds a text. */
    static Set<String> text(String text) {
        return line(0, p(text));
    }

    private static Set<String> names(int[] features) {
        Set<String> names = new LinkedHashSet<>();
        for (int feature : features) {
            names.add(Features.all().get(feature).name());
        }
        return names;
    }

    /** Returns those of the features whose whole name matches a regular expression. */
    static Set<String> matching(String names, Set<String> features) {
        Pattern pattern = Pattern.compile(names);
        Set<String> matching = new LinkedHashSet<>(features);
        matching.removeIf(name -> !pattern.matcher(name).matches());
        return matching;
    }

    /** Returns the indexes of the lines that have a feature. */
    static List<Integer> linesWith(String feature, List<Set<String>> article) {
        return IntStream.range(0, article.size())
                .filter(i -> article.get(i).contains(feature))
                .boxed()
                .toList();
    }

    /** Returns the names in a cell of a table, which spaces part. */
    static Set<String> named(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" +"));
    }

    static String times(int count, String markup) {
        return markup.repeat(count);
    }
}
