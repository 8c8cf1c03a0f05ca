package io.github.qingwen.internal.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. The charset is that of the byte order mark, else what the sender says, else what a {@code meta} near
 * the start says, else UTF-8; where the bytes are not valid in it, GB18030, which old pages are in without saying so.
 */
final class Charsets {
    /**
     * Browsers look for a {@code meta} no further (HTML Standard, "prescan a byte stream"); front matter may precede
     * it.
     */
    private static final int PRESCAN = 4096;

    private static final Pattern META = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s{0,8}=\\s{0,8}[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Charsets() {}

    static String decode(byte[] source, @Nullable String hint) {
        if (startsWith(source, 0xef, 0xbb, 0xbf)) {
            return text(source, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(source, 0xfe, 0xff)) {
            return text(source, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(source, 0xff, 0xfe)) {
            return text(source, 2, StandardCharsets.UTF_16LE);
        }
        Charset charset = named(hint);
        if (charset == null) {
            charset = stated(source);
        }
        if (charset == null) {
            charset = StandardCharsets.UTF_8;
        }
        String text = strictly(source, charset);
        if (text == null) {
            text = strictly(source, GB18030);
        }
        return text == null ? text(source, 0, charset) : text;
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

    private static @Nullable Charset stated(byte[] source) {
        String start = new String(source, 0, Math.min(source.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? named(meta.group(1)) : null;
    }

    /** GBK and GB2312 are read as GB18030, which holds them both. */
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

    private static @Nullable String strictly(byte[] source, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(source))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
