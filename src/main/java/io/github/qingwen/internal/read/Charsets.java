package io.github.qingwen.internal.read;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.report.Category;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes. A byte order mark decides first, then the charset that the sender states. Evident UTF-16 or UTF-8
 * overrides a {@code meta} near the start, because converted pages keep their old {@code meta}. Without any statement,
 * bytes are UTF-8 if they are valid UTF-8, otherwise GB18030.
 */
public final class Charsets {
    /**
     * Bytes searched for a {@code meta}. Browsers search the first 1024 bytes (HTML Standard, "prescan a byte stream");
     * front matter may precede it here.
     */
    private static final int PRESCAN = 4096;

    private static final String META_START = "<meta";
    private static final Pattern META = Pattern.compile(
            META_START + "[^>]{0,200}?charset\\s{0,8}=\\s{0,8}[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** UTF-16 markup has at least one ASCII character, thus one zero byte, in this many characters. */
    private static final int CHARACTERS_PER_ASCII = 8;

    /** Minimum zero bytes of ASCII characters per zero byte of other characters, such as U+4E00. */
    private static final int ASCII_PER_OTHER_ZERO = 4;

    /** Chinese text consists of characters from here on: punctuation, kana, Han. */
    private static final int FIRST_OF_CHINESE = 0x2000;

    private static final int FIRST_AFTER_ASCII = 0x80;
    private static final int REPLACEMENT = 0xfffd;

    /**
     * A decoded source.
     *
     * @param malformed number of characters that could not be decoded and became U+FFFD
     */
    private record Decoded(Charset charset, String text, long malformed) {}

    private Charsets() {}

    /**
     * Decodes a source.
     *
     * @param hint the charset that the sender states, or null
     * @param report receives a doubt if the bytes contradict the stated charset or are malformed
     */
    public static String decode(byte[] source, @Nullable String hint, ReportBuilder report) {
        if (startsWith(source, 0xef, 0xbb, 0xbf)) {
            return text(source, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(source, 0xfe, 0xff)) {
            return text(source, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(source, 0xff, 0xfe)) {
            return text(source, 2, StandardCharsets.UTF_16LE);
        }
        String name = hint;
        Charset stated = named(hint);
        Decoded decoded = stated == null ? null : strictly(source, stated);
        if (decoded == null) {
            if (stated == null) {
                name = statedName(source);
                stated = named(name);
            }
            decoded = unstated(source, stated);
        }
        if (stated != null && !stated.equals(decoded.charset())) {
            doubt(report, "charset-contradicted", Objects.requireNonNull(name), "the bytes are " + decoded.charset());
        }
        if (decoded.malformed() > 0) {
            doubt(
                    report,
                    "charset-malformed",
                    decoded.charset().name(),
                    "characters that cannot be read and became U+FFFD: " + decoded.malformed());
        }
        return decoded.text();
    }

    private static void doubt(ReportBuilder report, String rule, String charset, String note) {
        report.doubted(rule, Category.METADATA, charset, null, note);
    }

    /** Decodes by evidence in the bytes; for sources whose charset the sender states wrongly or not at all. */
    private static Decoded unstated(byte[] source, @Nullable Charset stated) {
        Decoded utf8 = strictly(source, StandardCharsets.UTF_8);
        boolean isUtf8 = utf8 != null && (stated == null || isEvident(utf8.text()));
        Charset likely = isUtf8 ? StandardCharsets.UTF_8 : null;
        List<Charset> candidates = Stream.of(unmarkedUtf16(source), likely, stated, StandardCharsets.UTF_8, GB18030)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return candidates.stream()
                .map(charset -> charset.equals(StandardCharsets.UTF_8) ? utf8 : strictly(source, charset))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> candidates.stream()
                        .map(charset -> leniently(source, charset))
                        .min(Comparator.comparingLong(Decoded::malformed)))
                .orElseThrow();
    }

    private static boolean startsWith(byte[] source, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= source.length || (source[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] source, int from, Charset charset) {
        return new String(source, from, source.length - from, charset);
    }

    private static @Nullable String statedName(byte[] source) {
        String start = new String(source, 0, Math.min(source.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? meta.group(1) : null;
    }

    /** Reads GBK and GB2312 as GB18030, a superset of both. */
    private static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.startsWith("gb")) {
            return GB18030;
        }
        try {
            return Charset.forName(plain);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /**
     * Returns true if at least half of the non-ASCII characters are Chinese. A few GBK characters can happen to be
     * valid UTF-8; they then decode to Latin, Greek, Cyrillic or Arabic letters.
     */
    private static boolean isEvident(String utf8) {
        int chinese = 0;
        int other = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            if (c >= FIRST_OF_CHINESE) {
                chinese++;
            } else if (c >= FIRST_AFTER_ASCII) {
                other++;
            }
        }
        return chinese > 0 && chinese >= other;
    }

    /** Detects UTF-16 without a byte order mark by the zero bytes of its ASCII characters; null for other charsets. */
    private static @Nullable Charset unmarkedUtf16(byte[] source) {
        int[] zeros = new int[2];
        int end = Math.min(source.length, PRESCAN);
        for (int i = 0; i < end; i++) {
            zeros[i % 2] += source[i] == 0 ? 1 : 0;
        }
        int high = zeros[0] > zeros[1] ? 0 : 1;
        boolean isUtf16 =
                zeros[high] * CHARACTERS_PER_ASCII > end / 2 && zeros[1 - high] * ASCII_PER_OTHER_ZERO <= zeros[high];
        if (!isUtf16) {
            return null;
        }
        return high == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** Returns null if the bytes are not valid in the charset. The last character may be incomplete. */
    private static @Nullable Decoded strictly(byte[] source, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(source);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(source.length * (double) decoder.maxCharsPerByte()) + 1);
        if (decoder.decode(bytes, text, false).isError()) {
            return null;
        }
        boolean cutOff = bytes.hasRemaining();
        decoder.onMalformedInput(CodingErrorAction.REPLACE).decode(bytes, text, true);
        decoder.flush(text);
        return new Decoded(charset, text.flip().toString(), cutOff ? 1 : 0);
    }

    private static Decoded leniently(byte[] source, Charset charset) {
        String text = text(source, 0, charset);
        return new Decoded(
                charset, text, text.chars().filter(c -> c == REPLACEMENT).count());
    }
}
