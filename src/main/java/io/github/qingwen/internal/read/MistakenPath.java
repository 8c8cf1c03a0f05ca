package io.github.qingwen.internal.read;

import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import java.util.regex.Pattern;

/** Recognises a path or an address given instead of the text of an article. */
public final class MistakenPath {
    /** Maximum length of a path or address. */
    private static final int MAX_LENGTH = 1_024;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S+");

    private MistakenPath() {}

    /**
     * Rejects a source that is a path or an address.
     *
     * @throws QingwenException if the text is a path or an address
     */
    public static void refuse(String source) {
        // a long text is not copied
        String text = source.length() > MAX_LENGTH ? "" : source.strip();
        if (isPath(text)) {
            throw new QingwenException(
                    Kind.PATH,
                    "the source is a path or an address, not an article: " + text
                            + "; read a file with convert(Path), and fetch an address before converting what it gives");
        }
    }

    /**
     * Returns true for a single line without markup that is an address or ends with the extension of a readable file.
     */
    private static boolean isPath(String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('<') >= 0) {
            return false;
        }
        return ADDRESS.matcher(text).matches()
                || ArticleFiles.isName(text)
                || ArticleFiles.ending(text).equals("json");
    }
}
