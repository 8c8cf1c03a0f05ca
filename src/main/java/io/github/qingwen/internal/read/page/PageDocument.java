package io.github.qingwen.internal.read.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses only the part of a page that is needed, because scripts before and after it are most of a page's megabytes. If
 * the data holds the content, the head is enough, otherwise the page up to the end of its content element. If that
 * element is empty or missing, the whole page is parsed.
 */
final class PageDocument {
    private static final String CONTENT = "id=\"js_content\"";

    private PageDocument() {}

    static Document parse(String page, String base, PageScripts scripts) {
        boolean drawn = SharedContent.isDrawn(scripts);
        int content = page.indexOf(drawn ? "</head" : CONTENT);
        if (content < 0) {
            return Jsoup.parse(page, base);
        }
        try (StreamParser parser = new StreamParser(Parser.htmlParser())) {
            parser.parse(new UnscriptedReader(page, content), base);
            // the returned element is complete; nothing after it is parsed
            Element found = parser.selectFirst(drawn ? "head" : "#js_content");
            if (!drawn && found != null && PageContent.isEmpty(found)) {
                parser.complete(); // the article may follow
            }
            return parser.document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
