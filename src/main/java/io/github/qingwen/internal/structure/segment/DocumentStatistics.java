package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.model.Credit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What inferences share about one article: how its body text looks, and the credits found so far. */
public final class DocumentStatistics {
    private final Context content;
    private final double bodySize;
    private final int length;
    private final List<Credit> credits = new ArrayList<>();

    public DocumentStatistics(List<Segment> parts, Context content) {
        this.content = content;
        Map<Double, Integer> letters = new HashMap<>();
        for (Segment part : parts) {
            if (part instanceof Segment.Text words) {
                letters.merge(words.look().size(), words.look().length(), Integer::sum);
            }
        }
        this.length = letters.values().stream().mapToInt(Integer::intValue).sum();
        this.bodySize = letters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(16.0);
    }

    public Context content() {
        return content;
    }

    /** The size in pixels that most of the words have. */
    public double bodySize() {
        return bodySize;
    }

    /** How many characters the words have. */
    public int length() {
        return length;
    }

    public void credit(Credit credit) {
        credits.add(credit);
    }

    public List<Credit> credits() {
        return List.copyOf(credits);
    }
}
