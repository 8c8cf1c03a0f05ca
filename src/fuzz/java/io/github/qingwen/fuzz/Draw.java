package io.github.qingwen.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** An input of a fuzz target: its first two bytes choose options, the others are the source. */
final class Draw {
    private static final int CHOICE_BYTES = 2;

    private final byte[] source;
    private int choice;

    private Draw(int choice, byte[] source) {
        this.choice = choice;
        this.source = source;
    }

    static Draw of(byte[] input) {
        return input.length < CHOICE_BYTES
                ? new Draw(0, input)
                : new Draw(
                        (input[0] & 0xff) << 8 | (input[1] & 0xff),
                        Arrays.copyOfRange(input, CHOICE_BYTES, input.length));
    }

    /** Returns the input that has this source and these choices. */
    static byte[] input(int choice, byte[] source) {
        byte[] input = new byte[source.length + CHOICE_BYTES];
        input[0] = (byte) (choice >> 8);
        input[1] = (byte) choice;
        System.arraycopy(source, 0, input, CHOICE_BYTES, source.length);
        return input;
    }

    /** Returns one of the options; the next call chooses independently. */
    <T> T from(List<T> options) {
        T option = options.get(choice % options.size());
        choice /= options.size();
        return option;
    }

    byte[] bytes() {
        return source;
    }

    String text() {
        return new String(source, StandardCharsets.UTF_8);
    }
}
