package io.github.qingwen.internal.read.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The part of a page that is needed: up to the end of its content, or its head alone where the content stands in the
 * data, or all of it where the place for the content is empty. Most of a page's megabytes are scripts before and
 * behind that.
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
            // the element is complete when it is given; what follows is not parsed
            Element found = parser.selectFirst(drawn ? "head" : "#js_content");
            if (!drawn && found != null && PageContent.isEmpty(found)) {
                parser.complete(); // the article may stand behind it
            }
            return parser.document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
