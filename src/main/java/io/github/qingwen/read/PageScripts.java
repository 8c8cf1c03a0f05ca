package io.github.qingwen.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The data in the scripts of a page: the object {@code window.cgiDataNew} of newer pages, and the loose variables of all
 * ({@code var ct = "1762747210";}). Read, never run.
 *
 * @param data {@code cgiDataNew}; empty where the page has none
 * @param variables the loose variables, by name, empty ones left out
 */
record PageScripts(Map<?, ?> data, Map<String, Object> variables) {
    private static final String DATA = "window.cgiDataNew";

    private static final Set<String> NAMES = Set.of(
            "msg_title", "nickname", "ct", "user_name", "msg_desc", "msg_cdn_url", "msg_link", "msg_source_url", "biz",
            "author", "mid", "appmsgid", "idx", "sn", "item_show_type", "ori_head_img_url", "round_head_img",
            "is_pay_subscribe", "copyright_stat", "_copyright_stat");

    /** Where a script stands in the text of a page. */
    private record Span(String source, int from, int to) {}

    static PageScripts of(String page) {
        List<Span> spans = new ArrayList<>();
        int at = page.indexOf("<script");
        while (at >= 0) {
            int from = page.indexOf('>', at) + 1;
            int to = from == 0 ? -1 : page.indexOf("</script", from);
            if (to < 0) {
                break;
            }
            spans.add(new Span(page, from, to));
            at = page.indexOf("<script", to);
        }
        return of(spans);
    }

    static PageScripts of(Document page) {
        List<Span> spans = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            String source = script.data();
            spans.add(new Span(source, 0, source.length()));
        }
        return of(spans);
    }

    private static PageScripts of(List<Span> spans) {
        Map<String, Object> variables = new HashMap<>();
        Map<?, ?> data = Map.of();
        for (Span span : spans) {
            if (data.isEmpty()) {
                data = data(span);
            }
            variables("var ", span, variables);
            variables("window.", span, variables);
        }
        return new PageScripts(data, variables);
    }

    private static Map<?, ?> data(Span script) {
        int at = next(script, DATA, script.from());
        while (at >= 0) {
            int value = valueBehind(script, at + DATA.length());
            if (value >= 0 && script.source().charAt(value) == '{'
                    && ScriptLiteral.read(script.source(), value, script.to()) instanceof Map<?, ?> data) {
                return data;
            }
            at = next(script, DATA, at + DATA.length());
        }
        return Map.of();
    }

    /** Adds the variables that are declared behind {@code prefix}; the first that says something counts. */
    private static void variables(String prefix, Span script, Map<String, Object> variables) {
        String source = script.source();
        for (int at = next(script, prefix, script.from()); at >= 0; at = next(script, prefix, at)) {
            at += prefix.length();
            int end = at;
            while (end < script.to() && Character.isJavaIdentifierPart(source.charAt(end))) {
                end++;
            }
            String name = source.substring(at, end);
            int value = NAMES.contains(name) && !variables.containsKey(name) ? valueBehind(script, end) : -1;
            Object found = value < 0 ? null : ScriptLiteral.read(source, value, endOfStatement(script, value));
            if (found != null && !found.equals("")) {
                variables.put(name, found);
            }
        }
    }

    private static int next(Span script, String prefix, int from) {
        return Scan.indexOf(script.source(), prefix, from, script.to());
    }

    /** Where the value of an assignment begins; -1 where there is no assignment. */
    private static int valueBehind(Span script, int name) {
        int at = name;
        while (at < script.to() && Character.isWhitespace(script.source().charAt(at))) {
            at++;
        }
        if (at + 1 >= script.to() || script.source().charAt(at) != '=' || script.source().charAt(at + 1) == '=') {
            return -1;
        }
        at++;
        while (at < script.to() && Character.isWhitespace(script.source().charAt(at))) {
            at++;
        }
        return at < script.to() ? at : -1;
    }

    /** Loose variables stand on lines of their own. */
    private static int endOfStatement(Span script, int value) {
        int line = Scan.indexOf(script.source(), "\n", value, script.to());
        return line < 0 ? script.to() : line;
    }

    /** A text of the data; null where it has none. */
    @Nullable String text(String... path) {
        return asText(value(data, path));
    }

    /** A text of the loose variables; null where there is none. */
    @Nullable String variable(String name) {
        return asText(variables.get(name));
    }

    private static @Nullable Object value(Map<?, ?> data, String... path) {
        Object value = data;
        for (String key : path) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value;
    }

    static @Nullable String asText(@Nullable Object value) {
        if (value instanceof Double number) {
            return number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString();
        }
        return value instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
