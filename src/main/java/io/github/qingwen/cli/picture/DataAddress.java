package io.github.qingwen.cli.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that hold what they stand for: {@code data:[media type][;base64],DATA}, of
 * <a href="https://www.rfc-editor.org/rfc/rfc2397">RFC 2397</a>. The media type is not asked.
 */
final class DataAddress {
    /** A fragment is no part of the data: a sharp sign there is written {@code %23}. */
    private static final Pattern FORM = Pattern.compile("(?i)\\s*data:([^,#]*),([^#]*)(?:#.*)?", Pattern.DOTALL);

    private static final Pattern BASE64 = Pattern.compile("(?i).*;\\s*base64\\s*", Pattern.DOTALL);

    private DataAddress() {}

    /** Returns whether an address is of this kind, well-formed or not. */
    static boolean is(String address) {
        return address.stripLeading().regionMatches(true, 0, "data:", 0, 5);
    }

    static String of(String mediaType, byte[] data) {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(data);
    }

    /** @throws FetchException if the address is malformed */
    static byte[] decode(String address) throws FetchException {
        Matcher form = FORM.matcher(address);
        if (!form.matches()) {
            throw new FetchException("its data: address has no comma before the data");
        }
        byte[] data = withoutPercents(form.group(2));
        if (!BASE64.matcher(form.group(1)).matches()) {
            return data;
        }
        try {
            // browsers take white space between the digits
            String digits = new String(data, StandardCharsets.ISO_8859_1).replaceAll("\\s+", "");
            return Base64.getDecoder().decode(digits);
        } catch (IllegalArgumentException e) {
            throw new FetchException("its data: address is no base64", e);
        }
    }

    /** A percent sign without two digits stands for itself, a character outside ASCII for its bytes in UTF-8. */
    private static byte[] withoutPercents(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                decoded.write(bytes[i]);
            } else {
                decoded.write(high * 16 + low);
                i += 2;
            }
        }
        return decoded.toByteArray();
    }
}
