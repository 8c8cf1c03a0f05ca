package io.github.qingwen.internal.structure.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the topics of a text in one scan of it. */
final class Vocabulary {
    private record Word(String text, Topic topic) {}

    private static final int SIZE = 1 << 12;

    /** The words by a hash of their first character; null where none begins, which is so for most characters. */
    private static final Word[] @Nullable [] WORDS = words();

    private Vocabulary() {}

    private static Word[] @Nullable [] words() {
        Map<Integer, List<Word>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (String word : topic.words()) {
                words.computeIfAbsent(hash(word.charAt(0)), hash -> new ArrayList<>())
                        .add(new Word(word, topic));
            }
        }
        Word[] @Nullable [] table = new Word[SIZE][];
        words.forEach((hash, list) -> table[hash] = list.toArray(new Word[0]));
        return table;
    }

    private static int hash(char first) {
        return first & (SIZE - 1);
    }

    /** Returns the bits of the topics that have a word which begins between two indexes of a text. */
    static long topics(String text, int from, int to) {
        long topics = 0;
        for (int i = from; i < to; i++) {
            Word[] words = WORDS[hash(text.charAt(i))];
            if (words != null) {
                topics |= topics(words, text, i);
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
