package io.github.qingwen.read;

import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Report;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

public final class SourceReader {
    private SourceReader() {}

    public static Page read(String source, Report.Builder report) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("^\\s*---\\r?\\n.*?\\r?\\n---\\r?\\n", java.util.regex.Pattern.DOTALL).matcher(source);
        String body = m.find() ? source.substring(m.end()) : source;
        body = body.replaceFirst("^\\s*([^<\\n][^\\n]*)\\n-{3,}\\n", "<h2>$1</h2>\n");
        return read(Jsoup.parse(body), report);
    }

    public static Page read(byte[] source, @Nullable String charset, Report.Builder report) {
        return read(new String(source, StandardCharsets.UTF_8), report);
    }

    public static Page read(Document document, Report.Builder report) {
        Element e = document.getElementById("js_content");
        if (e == null) e = document.body();
        return new Page(e, Metadata.EMPTY);
    }
}
