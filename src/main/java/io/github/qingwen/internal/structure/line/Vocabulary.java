package io.github.qingwen.internal.structure.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the topics of a text in one scan of it. */
final class Vocabulary {
    private record Word(String text, Topic topic) {}

    private static final int SIZE = 1 << 12;

    /** The words by a hash of their first character. */
    private static final Word[][] WORDS = words();
    /** A bit for each first character of a word. Most characters begin no word, so they need no look-up. */
    private static final long[] INITIALS = initials();

    private Vocabulary() {}

    private static Word[][] words() {
        Map<Integer, List<Word>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (String word : topic.words()) {
                words.computeIfAbsent(hash(word.charAt(0)), hash -> new ArrayList<>())
                        .add(new Word(word, topic));
            }
        }
        Word[][] table = new Word[SIZE][0];
        words.forEach((hash, list) -> table[hash] = list.toArray(new Word[0]));
        return table;
    }

    private static int hash(char first) {
        return first & (SIZE - 1);
    }

    private static long[] initials() {
        BitSet initials = new BitSet();
        for (Word[] words : WORDS) {
            for (Word word : words) {
                initials.set(word.text().charAt(0));
            }
        }
        return Arrays.copyOf(initials.toLongArray(), (Character.MAX_VALUE + 1) / Long.SIZE);
    }

    /** Returns the bits of the topics of which a word begins in a range of a text. */
    static long topics(String text, int from, int to) {
        long topics = 0;
        for (int i = from; i < to; i++) {
            char first = text.charAt(i);
            if ((INITIALS[first / Long.SIZE] & (1L << first)) != 0) {
                topics |= topics(WORDS[hash(first)], text, i);
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
