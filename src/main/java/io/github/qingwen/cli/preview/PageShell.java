package io.github.qingwen.cli.preview;

import io.github.qingwen.internal.Resources;
import io.github.qingwen.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Common frame of all pages: the style, and a policy that blocks loading and foreign scripts. */
final class PageShell {
    /** The policy of a page without a script. */
    static final String INNER_POLICY =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private PageShell() {}

    /** Returns the source expression that a policy allows a script by, its hash. */
    static String source(String script) {
        byte[] hash = Sha256.digest().digest(script.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    /**
     * Returns an empty document.
     *
     * @param style the name of a resource
     */
    static Document document(String title, String style, String policy) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy);
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.head().appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        page.head().appendElement("title").text(title);
        page.head().appendElement("style").appendChild(new DataNode(Resources.text(PageShell.class, style)));
        return page;
    }

    /** Adds a table and returns its body. */
    static Element table(Element body, String... columns) {
        Element table = body.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : columns) {
            head.appendElement("th").attr("scope", "col").text(column);
        }
        return table.appendElement("tbody");
    }

    static String html(Document page) {
        return "<!DOCTYPE html>\n" + page.outerHtml() + '\n';
    }
}
