package io.github.qingwen.internal.read.page;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.text.Scan;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Data in the scripts of a page: the object {@code window.cgiDataNew} of newer pages, or the loose variables of older
 * ones ({@code var ct = "1762747210";}). Scripts are parsed, never executed.
 */
final class PageScripts {
    private static final String DATA = "window.cgiDataNew";

    // spotless:off
    /** Fields that hold metadata. */
    private static final Set<String> FIELDS = Set.of(
            "item_show_type", "bizuin", "cdn_url", "title", "author", "nick_name", "alias", "user_name", "hd_head_img",
            "round_head_img", "signature", "desc", "link", "source_url", "appmsgalbuminfo", "mid", "idx", "sn", "ip_wording",
            "provinceName", "ori_create_time", "create_time", "copyright_info", "copyright_stat", "is_pay_subscribe");

    /** Fields that hold content. They are most of the data, so they are read only if the markup has no content. */
    private static final Set<String> CONTENT = Set.of(
            "content_noencode", "text_page_info", "content", "desc", "picture_page_info_list", "cdn_url", "width", "height",
            "video_page_infos", "video_id", "cover_url", "title", "voice_in_appmsg", "voice_id", "duration");

    private static final Set<String> NAMES = Set.of(
            "msg_title", "nickname", "ct", "user_name", "msg_desc", "msg_cdn_url", "msg_link", "msg_source_url", "biz",
            "author", "mid", "appmsgid", "idx", "sn", "item_show_type", "round_head_img", "is_pay_subscribe",
            "_copyright_stat");
    // spotless:on

    /** Maximum number of assignments tried per name. A page has one; only hostile input has more than this. */
    private static final int MAX_CANDIDATES = 8;

    /** A range of a text: a script or a part of it. */
    private record Span(String source, int from, int to) {
        static final Span NONE = new Span("", 0, 0);

        Map<?, ?> read(Set<String> keys) {
            return ScriptLiteral.read(source, from, to, keys::contains) instanceof Map<?, ?> data ? data : Map.of();
        }
    }

    private final Span object;
    private final Map<?, ?> data;
    private final Map<String, Object> variables;

    private PageScripts(Span object, Map<?, ?> data, Map<String, Object> variables) {
        this.object = object;
        this.data = data;
        this.variables = variables;
    }

    private static PageScripts of(Span object, Supplier<List<Span>> scripts, int maxLength) {
        check(object, maxLength);
        Map<?, ?> data = object.read(FIELDS);
        return new PageScripts(object, data, data.isEmpty() ? variables(scripts.get()) : Map.of());
    }

    /** Checks the length of the data. It is measured only if the rest of the script exceeds the limit. */
    private static void check(Span object, int maxLength) {
        if (object.to() - object.from() <= maxLength) {
            return;
        }
        int length = ScriptLiteral.end(object.source(), object.from(), object.to()) - object.from();
        if (length > maxLength) {
            throw new QingwenException(
                    Kind.LITERAL_TOO_LONG,
                    "the data of the page, " + DATA + ", has " + length + " characters, more than " + maxLength
                            + Limits.advice("literal"));
        }
    }

    /**
     * Reads the scripts of a page.
     *
     * @param maxLength maximum length of the data, in {@code char}s
     * @throws QingwenException if the data is longer
     */
    static PageScripts of(String page, int maxLength) {
        return of(object(page), () -> spans(page), maxLength);
    }

    /** Reads the scripts of a page; see {@link #of(String, int)}. */
    static PageScripts of(Document page, int maxLength) {
        List<Span> spans = new ArrayList<>();
        Span object = Span.NONE;
        for (Element script : page.getElementsByTag("script")) {
            String source = script.data();
            Span span = new Span(source, 0, source.length());
            spans.add(span);
            int at = object == Span.NONE ? nextData(source, 0) : -1;
            object = at < 0 ? object : object(span, at);
        }
        return of(object, () -> spans, maxLength);
    }

    /**
     * Returns the data object. Its name counts only inside a script, since an article about scripts may contain it too.
     */
    private static Span object(String page) {
        int at = nextData(page, 0);
        for (int i = 0; i < MAX_CANDIDATES && at >= 0; i++) {
            int script = page.lastIndexOf("<script", at);
            int end = page.indexOf("</script", Math.max(script, 0));
            Span object = script >= 0 && end > at ? object(new Span(page, at, end), at) : Span.NONE;
            if (object != Span.NONE) {
                return object;
            }
            at = nextData(page, at + DATA.length());
        }
        return Span.NONE;
    }

    private static int nextData(String source, int from) {
        return Scan.indexByRarest(source, DATA, from, 'N');
    }

    private static Span object(Span script, int at) {
        int value = valueAfter(script, at + DATA.length());
        boolean isObject = value >= 0 && script.source().charAt(value) == '{';
        return isObject ? new Span(script.source(), value, script.to()) : Span.NONE;
    }

    private static List<Span> spans(String page) {
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
        return spans;
    }

    private static Map<String, Object> variables(List<Span> scripts) {
        Map<String, Object> variables = new HashMap<>();
        Map<String, Integer> tries = new HashMap<>();
        for (Span script : scripts) {
            variables("var ", script, variables, tries);
            variables("window.", script, variables, tries);
        }
        return variables;
    }

    /**
     * Adds the variables declared after {@code prefix}; the first value of a name that is not empty counts.
     *
     * @param tries reads per variable so far; bounded, since each may scan to the end of its line
     */
    private static void variables(
            String prefix, Span script, Map<String, Object> variables, Map<String, Integer> tries) {
        String source = script.source();
        for (int at = next(script, prefix, script.from()); at >= 0; at = next(script, prefix, at)) {
            at += prefix.length();
            int end = at;
            while (end < script.to() && Character.isJavaIdentifierPart(source.charAt(end))) {
                end++;
            }
            String name = source.substring(at, end);
            boolean isRead = NAMES.contains(name)
                    && !variables.containsKey(name)
                    && tries.merge(name, 1, Integer::sum) <= MAX_CANDIDATES;
            int value = isRead ? valueAfter(script, end) : -1;
            Object found = value < 0
                    ? null
                    : ScriptLiteral.read(source, value, endOfStatement(script, value), NAMES::contains);
            if (found != null && !found.equals("")) {
                variables.put(name, found);
            }
        }
    }

    private static int next(Span script, String prefix, int from) {
        return Scan.indexOf(script.source(), prefix, from, script.to());
    }

    /** Returns the index of the assigned value after a name, or -1 if no assignment follows. */
    private static int valueAfter(Span script, int name) {
        int at = name;
        while (at < script.to() && Character.isWhitespace(script.source().charAt(at))) {
            at++;
        }
        if (at + 1 >= script.to()
                || script.source().charAt(at) != '='
                || script.source().charAt(at + 1) == '=') {
            return -1;
        }
        at++;
        while (at < script.to() && Character.isWhitespace(script.source().charAt(at))) {
            at++;
        }
        return at < script.to() ? at : -1;
    }

    /** Returns the end of the line: a loose variable has a line of its own. */
    private static int endOfStatement(Span script, int value) {
        int line = Scan.indexOf(script.source(), "\n", value, script.to());
        return line < 0 ? script.to() : line;
    }

    boolean hasData() {
        return !data.isEmpty();
    }

    /** Parses the fields that hold an article's text and images; anew at each call. */
    Map<?, ?> content() {
        return object.read(CONTENT);
    }

    /** Returns the text at a path of keys in the data, or null. */
    @Nullable String text(String... path) {
        assert FIELDS.containsAll(List.of(path)) : "a key that is not read: " + List.of(path);
        return asText(value(data, path));
    }

    /** Returns the text at a path of keys in the content's data, or null. */
    static @Nullable String contentText(Map<?, ?> data, String... path) {
        assert CONTENT.containsAll(List.of(path)) : "a key that is not read: " + List.of(path);
        return asText(value(data, path));
    }

    /** Returns the text of a loose variable, or null. */
    @Nullable String variable(String name) {
        assert NAMES.contains(name) : "a variable that is not read: " + name;
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
        return value instanceof String text && !Whitespace.isBlank(text) ? text.strip() : null;
    }
}
