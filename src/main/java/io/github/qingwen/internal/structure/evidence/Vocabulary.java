package io.github.qingwen.internal.structure.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the topics of a text in one scan of it. */
final class Vocabulary {
    private record Word(String text, Topic topic) {}

    private static final Map<Character, List<Word>> WORDS = words();
    /** A bit for each character that a word begins with: most characters begin none, and need no look-up. */
    private static final BitSet INITIALS = initials();

    private Vocabulary() {}

    private static Map<Character, List<Word>> words() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (String word : topic.words()) {
                words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(new Word(word, topic));
            }
        }
        return words;
    }

    private static BitSet initials() {
        BitSet initials = new BitSet();
        WORDS.keySet().forEach(initials::set);
        return initials;
    }

    /** Returns the bits of the topics that have a word which begins between two indexes of a text. */
    static long topics(String text, int from, int to) {
        long topics = 0;
        for (int i = from; i < to; i++) {
            if (INITIALS.get(text.charAt(i))) {
                topics |= topics(WORDS.getOrDefault(text.charAt(i), List.of()), text, i);
            }
        }
        return topics;
    }

    private static long topics(List<Word> words, String text, int at) {
        long topics = 0;
        for (Word word : words) {
            topics |= text.startsWith(word.text(), at) ? word.topic().bit() : 0;
        }
        return topics;
    }
}
