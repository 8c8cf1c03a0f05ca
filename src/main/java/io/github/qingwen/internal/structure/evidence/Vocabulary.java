package io.github.qingwen.internal.structure.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the topics of a text in one scan of it. */
final class Vocabulary {
    private record Word(String text, Topic topic) {}

    private static final int LOW_BITS = 0xFFF;
    private static final Word[] NONE = {};

    /** The words of all topics by the low bits of their first character, so that one look finds that none begins. */
    private static final Word[][] WORDS = words();

    private Vocabulary() {}

    private static Word[][] words() {
        Map<Integer, List<Word>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (String word : topic.words()) {
                words.computeIfAbsent(word.charAt(0) & LOW_BITS, first -> new ArrayList<>())
                        .add(new Word(word, topic));
            }
        }
        Word[][] table = new Word[LOW_BITS + 1][];
        Arrays.fill(table, NONE);
        words.forEach((first, list) -> table[first] = list.toArray(NONE));
        return table;
    }

    /** Returns the bits of the topics that have a word between two indexes of a text. */
    static long topics(String text, int from, int to) {
        long topics = 0;
        for (int i = from; i < to; i++) {
            for (Word word : WORDS[text.charAt(i) & LOW_BITS]) {
                if (text.startsWith(word.text(), i)) {
                    topics |= word.topic().bit();
                }
            }
        }
        return topics;
    }
}
