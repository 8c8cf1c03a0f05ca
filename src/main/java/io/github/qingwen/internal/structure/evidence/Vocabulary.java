package io.github.qingwen.internal.structure.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the topics of a text in one scan of it. */
final class Vocabulary {
    private record Word(String text, Topic topic) {}

    /** The words of all topics by their first character, the longest first. */
    private static final Map<Character, List<Word>> WORDS = words();

    private Vocabulary() {}

    private static Map<Character, List<Word>> words() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (String word : topic.words()) {
                words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(new Word(word, topic));
            }
        }
        words.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Word word) -> word.text().length())
                                .reversed()));
        return words;
    }

    /** Returns the bits of the topics that have a word between two indexes of a text. */
    static long topics(String text, int from, int to) {
        long topics = 0;
        for (int i = from; i < to; i++) {
            List<Word> words = WORDS.get(text.charAt(i));
            if (words != null) {
                for (Word word : words) {
                    if (text.startsWith(word.text(), i)) {
                        topics |= word.topic().bit();
                    }
                }
            }
        }
        return topics;
    }
}
