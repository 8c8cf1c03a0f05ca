package io.github.qingwen.internal.structure.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the topics of a text in one scan of it. */
final class Vocabulary {
    private record Word(String text, Topic topic) {}

    private static final int SIZE = 1 << 14;

    /** The words by a hash of their first two characters; null where none begins, which is so for most pairs. */
    private static final Word[] @Nullable [] PAIRS = words(2);
    /** The words of one character by a hash of it. */
    private static final Word[] @Nullable [] SINGLES = words(1);

    private Vocabulary() {}

    /** @param letters by which the words are found; 1 for those that have no more */
    private static Word[] @Nullable [] words(int letters) {
        Map<Integer, List<Word>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (String word : topic.words()) {
                if (word.length() == 1 == (letters == 1)) {
                    words.computeIfAbsent(
                                    hash(word.charAt(0), letters == 1 ? 0 : word.charAt(1)), hash -> new ArrayList<>())
                            .add(new Word(word, topic));
                }
            }
        }
        Word[] @Nullable [] table = new Word[SIZE][];
        words.forEach((hash, list) -> table[hash] = list.toArray(new Word[0]));
        return table;
    }

    private static int hash(int first, int second) {
        return (first * 31 + second) & (SIZE - 1);
    }

    /** Returns the bits of the topics that have a word which begins between two indexes of a text. */
    static long topics(String text, int from, int to) {
        long topics = 0;
        for (int i = from; i < to; i++) {
            char first = text.charAt(i);
            Word[] single = SINGLES[hash(first, 0)];
            if (single != null) {
                topics |= topics(single, text, i);
            }
            Word[] pair = i + 1 < text.length() ? PAIRS[hash(first, text.charAt(i + 1))] : null;
            if (pair != null) {
                topics |= topics(pair, text, i);
            }
        }
        return topics;
    }

    private static long topics(Word[] words, String text, int at) {
        long topics = 0;
        for (Word word : words) {
            topics |= text.startsWith(word.text(), at) ? word.topic().bit() : 0;
        }
        return topics;
    }
}
