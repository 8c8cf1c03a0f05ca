package io.github.qingwen.cli.preview;

import io.github.qingwen.internal.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** Common frame of all pages: the style, and a policy that blocks loading and foreign scripts. */
final class PageShell {
    /** The policy of a page without a script. */
    static final String INNER_POLICY =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private PageShell() {}

    /** Returns the policy of a page with one script, which is known by its hash. */
    static String policy(String script) {
        byte[] hash = Sha256.digest().digest(script.getBytes(StandardCharsets.UTF_8));
        return INNER_POLICY + "; script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
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
        page.head().appendElement("style").appendChild(new DataNode(resource(style)));
        return page;
    }

    static String html(Document page) {
        return "<!DOCTYPE html>\n" + page.outerHtml() + '\n';
    }

    /** Returns the text of a file beside this class. */
    static String resource(String name) {
        try (InputStream resource = PageShell.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
