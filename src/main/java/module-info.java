/** Turns the styled HTML of WeChat official-account articles into clean, structured content. */
module io.github.qingwen {
    requires transitive org.jsoup;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.toml;
    requires org.snakeyaml.engine;
    requires transitive org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.task.list.items;
    requires static transitive org.jspecify;
    // the command line only, which runs from the class path
    requires static info.picocli;
    requires static java.net.http;
    requires static jdk.httpserver;
    requires static java.xml;
    requires static me.tongfei.progressbar;
    requires static org.apache.commons.compress;

    exports io.github.qingwen;
    exports io.github.qingwen.model;
    exports io.github.qingwen.report;
    exports io.github.qingwen.rule;
    exports io.github.qingwen.render;
    exports io.github.qingwen.render.html;
    exports io.github.qingwen.render.json;
    exports io.github.qingwen.render.markdown;
    exports io.github.qingwen.render.text;

    opens io.github.qingwen.render.json to
            tools.jackson.databind;
}
