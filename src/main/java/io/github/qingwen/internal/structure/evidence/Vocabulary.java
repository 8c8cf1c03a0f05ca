package io.github.qingwen.internal.structure.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the topics of a text in one scan of it. */
final class Vocabulary {
    private record Word(String text, Topic topic) {}

    private static final int SIZE = 1 << 12;
    private static final Word[] NONE = {};

    /** The words by a hash of their first two characters, so that one look finds that none begins. */
    private static final Word[][] WORDS = words(2, Integer.MAX_VALUE);

    /** The words of one character, by a hash of it. */
    private static final Word[][] CHARACTERS = words(1, 1);

    private Vocabulary() {}

    private static Word[][] words(int shortest, int longest) {
        Map<Integer, List<Word>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (String word : topic.words()) {
                if (word.length() >= shortest && word.length() <= longest) {
                    char second = word.length() == 1 ? 0 : word.charAt(1);
                    words.computeIfAbsent(hash(word.charAt(0), second), hash -> new ArrayList<>())
                            .add(new Word(word, topic));
                }
            }
        }
        Word[][] table = new Word[SIZE][];
        Arrays.fill(table, NONE);
        words.forEach((hash, list) -> table[hash] = list.toArray(NONE));
        return table;
    }

    private static int hash(char first, char second) {
        return (first * 31 + second) & (SIZE - 1);
    }

    /** Returns the bits of the topics that have a word which begins between two indexes of a text. */
    static long topics(String text, int from, int to) {
        long topics = 0;
        for (int i = from; i < to; i++) {
            char first = text.charAt(i);
            topics |= topics(CHARACTERS[hash(first, (char) 0)], text, i);
            if (i + 1 < text.length()) {
                topics |= topics(WORDS[hash(first, text.charAt(i + 1))], text, i);
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
