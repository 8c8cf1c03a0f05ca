package io.github.qingwen.build;

import io.github.qingwen.model.Credit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What inferences share about one article: how its body text looks, and the credits found so far. */
final class Draft {
    private final Content content;
    private final double bodySize;
    private final int length;
    private final List<Credit> credits = new ArrayList<>();

    Draft(List<Part> parts, Content content) {
        this.content = content;
        Map<Double, Integer> letters = new HashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.Words words) {
                letters.merge(words.look().size(), words.look().length(), Integer::sum);
            }
        }
        this.length = letters.values().stream().mapToInt(Integer::intValue).sum();
        this.bodySize = letters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(16.0);
    }

    Content content() {
        return content;
    }

    /** The size in pixels that most of the words have. */
    double bodySize() {
        return bodySize;
    }

    /** How many characters the words have. */
    int length() {
        return length;
    }

    void credit(Credit credit) {
        credits.add(credit);
    }

    List<Credit> credits() {
        return List.copyOf(credits);
    }
}
