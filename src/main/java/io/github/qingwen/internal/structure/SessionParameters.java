package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.text.BareAddress;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Removes the parameters that identify a reader's session and device from addresses of WeChat articles. Anyone who
 * copies such an address into an article publishes them.
 */
final class SessionParameters {
    private static final Rule<Boolean> RULE = new Rule<>(
            "link-session",
            Category.LINK,
            Preset.FAITHFUL,
            "an address of a WeChat article loses the session and device of one reader: `key`, `uin`, `pass_ticket` …",
            "",
            true);

    /** Articles, albums and the pages of an account; the query ends at the fragment. */
    private static final Pattern ADDRESS = Pattern.compile(
            "((?:https?:)?//mp\\.weixin\\.qq\\.com(?::\\d+)?"
                    + "/(?:s|mp/(?:appmsg/show|appmsgalbum|homepage|profile_ext))(?:/[^?#]*)?)\\?([^#]*)(#.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * Parameters of a reader's session and device. Others identify nobody and stay: {@code scene} and the like say
     * where the link stands, and {@code chksm} is the same in every copy of an address.
     */
    private static final Set<String> REMOVED = Set.of(
            "key",
            "uin",
            "pass_ticket",
            "exportkey",
            "poc_token",
            "session_us",
            "sessionid",
            "enterid",
            "abtest_cookie",
            "devicetype",
            "version",
            "wx_header",
            "nettype",
            "ascene",
            "clicktime",
            "fontgear");

    /** Parameters with which others can act as the reader for a while. */
    private static final Pattern SECRET = Pattern.compile("(?:^|[&;])(?:key|uin|pass_ticket|exportkey)=[^&]");

    private final ReportBuilder report;

    private SessionParameters(ReportBuilder report) {
        this.report = report;
    }

    static List<Rule<?>> rules() {
        return List.of(RULE);
    }

    /** Returns the article without these parameters if the rule is on. Only text that is its link's address changes. */
    static Article remove(Article article, EnabledRules on, ReportBuilder report) {
        return on.has(RULE) ? new SessionParameters(report).remove(article) : article;
    }

    private Article remove(Article article) {
        Article changed = article.withMetadata(remove(article.metadata()));
        SessionParameters unreported = new SessionParameters(new ReportBuilder());
        if (article.links().stream()
                .anyMatch(url -> !unreported.remove(url, null).equals(url))) {
            changed = changed.mapInlines(this::removeFromShown).mapLinks(url -> remove(url, null));
        }
        changed.allInlines().forEach(inline -> {
            if (inline instanceof Inline.Text text) {
                doubt(text.text());
            } else if (inline instanceof Inline.Code code) {
                doubt(code.code());
            } else if (inline instanceof Inline.Raw raw) {
                doubt(raw.source());
            }
        });
        changed.allBlocks().forEach(block -> {
            if (block instanceof Block.CodeBlock code) {
                doubt(code.code());
            } else if (block instanceof Block.Raw raw) {
                doubt(raw.source());
            }
        });
        return changed;
    }

    private Metadata remove(Metadata metadata) {
        Map<String, Object> extra = new LinkedHashMap<>(metadata.extra());
        extra.replaceAll((key, value) -> removeFromValue(value, new Place.Field("metadata.extra." + key)));
        return metadata.toBuilder()
                .url(metadata.url() == null ? null : remove(metadata.url(), new Place.Field("metadata.url")))
                .sourceUrl(
                        metadata.sourceUrl() == null
                                ? null
                                : remove(metadata.sourceUrl(), new Place.Field("metadata.sourceUrl")))
                .extra(extra)
                .build();
    }

    private Object removeFromValue(Object value, Place place) {
        if (value instanceof String text) {
            return remove(text, place);
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list);
            items.replaceAll(item -> removeFromValue(item, place));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> fields = new LinkedHashMap<>(map);
            fields.replaceAll((key, field) -> removeFromValue(field, place));
            return fields;
        }
        return value;
    }

    /** Changes the text of a link together with its address, if the text is that address. */
    private Inline removeFromShown(Inline inline) {
        if (!(inline instanceof Inline.Link link) || !link.content().equals(List.of(new Inline.Text(link.url())))) {
            return inline;
        }
        String url = remove(link.url(), null);
        return new Inline.Link(url, List.of(new Inline.Text(url)), link.title());
    }

    private String remove(String url, @Nullable Place place) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            return url;
        }
        List<String> kept = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (String parameter : address.group(2).split("&", -1)) {
            String name = parameter.split("=", 2)[0];
            // an address that was escaped twice has &amp; for &
            while (name.startsWith("amp;")) {
                name = name.substring("amp;".length());
            }
            if (REMOVED.contains(name)) {
                removed.add(name);
            } else {
                kept.add(parameter);
            }
        }
        if (removed.isEmpty()) {
            return url;
        }
        String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        String fragment = address.group(3) == null ? "" : address.group(3);
        String cleaned = address.group(1) + query + fragment;
        // reports are shared as articles are, so the values are left out
        report.changed(RULE.id(), Category.LINK, cleaned, place, "without " + String.join(", ", removed));
        return cleaned;
    }

    private void doubt(String text) {
        int first = text.indexOf('=') < 0 ? text.length() : 0;
        for (BareAddress at = BareAddress.next(text, first); at != null; at = BareAddress.next(text, at.end())) {
            Matcher address = ADDRESS.matcher(at.url());
            if (address.matches() && SECRET.matcher(address.group(2)).find()) {
                report.doubted(
                        RULE.id(), Category.LINK, at.url(), null, "text stays as it is, with the reader's session");
            }
        }
    }
}
