package io.github.qingwen.render.text;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What holds for the chunks of any article, whatever the options. */
public final class ChunkLaws {
    private static final ToIntFunction<String> LENGTH = String::length;

    /** Measures by which no part of a text is larger than the whole; not all of them are additive. */
    static final List<ToIntFunction<String>> MEASURES = List.of(
            LENGTH,
            text -> text.codePointCount(0, text.length()),
            text -> text.getBytes(StandardCharsets.UTF_8).length,
            text -> text.isBlank() ? 0 : text.strip().split("\\s+").length,
            text -> (int) text.codePoints().distinct().count(),
            text -> text.length() * text.length() / 64);

    private ChunkLaws() {}

    /** Returns options that a seed gives. */
    public static ChunkOptions options(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(random.nextBoolean() ? 60 : 2_000);
        return ChunkOptions.builder()
                .measure(MEASURES.get(random.nextInt(MEASURES.size())))
                .size(size)
                .overlap(random.nextBoolean() ? 0 : random.nextInt(size / 2 + 1))
                .least(random.nextInt(3) == 0 ? 0 : random.nextInt(size + 1))
                .apart(random.nextBoolean())
                .build();
    }

    /** Asserts that the laws hold for an article. */
    public static void assertHold(Article article, ChunkOptions options) {
        String text = TextRenderer.create().render(article);
        List<Chunk> chunks = TextRenderer.create().chunks(article, options);

        areTheTextOnce(chunks, text);
        areNotTooLarge(chunks, options);
        repeatNoMoreThanAsked(chunks, text, options);
        leaveNoHeadingAlone(chunks, text, options, article);
        if (options.measure() == LENGTH && options.overlap() == 0) {
            leaveNothingSmallThatFitsToANeighbour(chunks, options);
        }
        assertThat(chunks.stream().flatMap(chunk -> chunk.images().stream()).toList())
                .isEqualTo(article.images());
        assertThat(chunks).extracting(Chunk::id).doesNotHaveDuplicates();
    }

    private static void areTheTextOnce(List<Chunk> chunks, String text) {
        int before = 0;
        for (Chunk chunk : chunks) {
            assertThat(chunk.text()).isEqualTo(text.substring(chunk.start(), chunk.end()));
            assertThat(text.substring(before, own(chunk))).isIn("", "\n\n");
            before = chunk.end();
        }
        assertThat(text.substring(before)).isIn("", "\n");
    }

    private static void areNotTooLarge(List<Chunk> chunks, ChunkOptions options) {
        assertThat(chunks)
                .extracting(Chunk::text)
                .allMatch(text -> options.measure().applyAsInt(text) <= options.size()
                        || text.codePointCount(0, text.length()) == 1);
    }

    private static void repeatNoMoreThanAsked(List<Chunk> chunks, String text, ChunkOptions options) {
        for (int i = 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Chunk before = chunks.get(i - 1);
            assertThat(chunk.overlap()).isNotNegative();
            if (chunk.overlap() > 0) {
                assertThat(chunk.start()).isBetween(own(before), before.end() - 1);
                assertThat(options.measure().applyAsInt(text.substring(chunk.start(), before.end())))
                        .isLessThanOrEqualTo(options.overlap());
            }
        }
    }

    /** A heading alone is what has so long a heading that nothing else fits, or is the end. */
    private static void leaveNoHeadingAlone(List<Chunk> chunks, String text, ChunkOptions options, Article article) {
        Set<String> headings = headings(article);
        for (int i = 0; i + 1 < chunks.size(); i++) {
            String words = text.substring(own(chunks.get(i)), chunks.get(i).end());
            boolean whole = text.startsWith("\n\n", chunks.get(i).end());
            if (whole && headings.containsAll(List.of(words.split("\n\n")))) {
                int next = text.offsetByCodePoints(own(chunks.get(i + 1)), 1);
                assertThat(options.measure().applyAsInt(text.substring(own(chunks.get(i)), next)))
                        .as("%s and some of what follows", words)
                        .isGreaterThan(options.size());
            }
        }
    }

    private static void leaveNothingSmallThatFitsToANeighbour(List<Chunk> chunks, ChunkOptions options) {
        for (int i = 0; i + 1 < chunks.size(); i++) {
            Chunk one = chunks.get(i);
            Chunk other = chunks.get(i + 1);
            if (Math.min(one.text().length(), other.text().length()) < options.least()) {
                assertThat(other.end() - one.start())
                        .as("%s, %s", one.text(), other.text())
                        .isGreaterThan(options.size());
            }
        }
    }

    /** Returns the title and headings whose words are nowhere else. */
    private static Set<String> headings(Article article) {
        Map<Boolean, List<String>> texts = article.blocks().stream()
                .collect(partitioningBy(
                        Block.Heading.class::isInstance, mapping(block -> new TextBlocks(true).text(block), toList())));
        Set<String> headings = new HashSet<>(texts.get(true));
        headings.add(String.valueOf(article.metadata().title()).strip());
        headings.removeIf(heading -> texts.get(false).stream().anyMatch(text -> text.contains(heading)));
        return headings;
    }

    private static int own(Chunk chunk) {
        return chunk.start() + chunk.overlap();
    }
}
