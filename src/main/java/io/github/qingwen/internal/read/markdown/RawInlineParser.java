package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.text.SiteTag;
import io.github.qingwen.render.markdown.RawInline;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses tags and shortcodes inside a line. */
final class RawInlineParser implements InlineContentParser {
    /** Delimiters that a search has not found up to the end. Later searches would not find them either. */
    private final Set<String> missing = new HashSet<>();

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        for (SiteTag kind : SiteTag.all()) {
            scanner.setPosition(start);
            if (scanner.next(kind.start()) && find(scanner, kind.end())) {
                String tag = scanner.getSource(start, scanner.position()).getContent();
                String pair = kind.opensVerbatim(tag, 0);
                if (pair != null) {
                    endOfPair(scanner, kind, pair);
                }
                String source = scanner.getSource(start, scanner.position()).getContent();
                return ParsedInline.of(new RawInline(source), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    /** Moves past the tag that closes a pair; does not move if there is none. */
    private void endOfPair(Scanner scanner, SiteTag kind, String pair) {
        Position afterTag = scanner.position();
        while (find(scanner, kind.start())) {
            Position inside = scanner.position();
            if (find(scanner, kind.end())) {
                String tag = kind.start()
                        + scanner.getSource(inside, scanner.position()).getContent();
                if (kind.closes(pair, tag, 0)) {
                    return;
                }
            }
        }
        scanner.setPosition(afterTag);
    }

    /** Moves past the next occurrence of a delimiter. */
    private boolean find(Scanner scanner, String delimiter) {
        if (missing.contains(delimiter)) {
            return false;
        }
        while (scanner.find(delimiter.charAt(0)) >= 0) {
            if (scanner.next(delimiter)) {
                return true;
            }
            scanner.next();
        }
        missing.add(delimiter);
        return false;
    }
}
