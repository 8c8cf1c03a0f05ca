package io.github.qingwen.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qingwen.Source;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Idioms in whatever order and nesting, in whatever frame and charset, whole or cut off, give articles that can be written. */
class IdiomsFuzz {
    private static final int SEEDS = 300;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    static Stream<byte[]> splice() {
        Random random = new Random(1);
        return IntStream.range(0, SEEDS).mapToObj(i -> {
            byte[] script = new byte[random.nextInt(SHORTEST, LONGEST)];
            random.nextBytes(script);
            return Draw.input(random.nextInt(), script);
        });
    }

    @MethodSource
    @FuzzTest
    void splice(byte[] input) {
        Draw draw = Draw.of(input);
        String text = draw.from(Idioms.FRAMES).replace("CONTENT", Idioms.spliced(draw.bytes()));
        String charset = draw.from(List.of("", "", "", "UTF-8", "GBK"));
        if (charset.isEmpty()) {
            Conversions.check(draw, Source.of(text), text.length());
        } else {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            byte[] start = Arrays.copyOf(bytes, bytes.length * draw.from(List.of(4, 4, 3, 1)) / 4);
            Conversions.check(draw, Source.of(start), start.length);
        }
    }
}
