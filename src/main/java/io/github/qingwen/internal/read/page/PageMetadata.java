package io.github.qingwen.internal.read.page;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.read.kind.Metas;
import io.github.qingwen.internal.read.kind.UnreadDate;
import io.github.qingwen.internal.text.Dates;
import io.github.qingwen.internal.text.Digits;
import io.github.qingwen.internal.text.FirstText;
import io.github.qingwen.internal.text.HtmlEscapes;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.ArticleType;
import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of a page. Its sources are, in order of precedence, the page's data, its loose variables, the {@code meta}
 * elements and the visible lines above the content. A contradiction about a name or title is reported.
 */
final class PageMetadata {
    /** Maximum digits of a number, such as {@code idx}. */
    private static final int NUMBER_DIGITS = 6;

    /** Class of an author element without id. Only an author who is linked to more articles has an id. */
    private static final String UNNAMED = "rich_media_meta_text";

    /** Ids (and one class) of elements above the content that hold metadata. */
    private static final Set<String> SHOWN =
            Set.of("activity-name", "js_name", "post-user", "js_author_name", "publish_time", "post-date", UNNAMED);

    private final PageScripts scripts;
    private final Metas metas;
    private final String title;
    private final Map<String, String> shown;
    private final ReportBuilder report;

    private PageMetadata(Document page, PageScripts scripts, ReportBuilder report) {
        this.scripts = scripts;
        this.metas = new Metas(page);
        this.title = page.title();
        this.shown = shownAtHead(page);
        this.report = report;
    }

    /** @param content of the article; a share without a title derives its title from it */
    static Metadata of(Document page, PageScripts scripts, Element content, ReportBuilder report) {
        return new PageMetadata(page, scripts, report).metadata(content);
    }

    private Metadata metadata(Element content) {
        Metadata metadata = metadata();
        String stated = agreed(
                "title",
                scripts.text("title"),
                scripts.variable("msg_title"),
                metas.first("og:title", "twitter:title"),
                shown("activity-name"));
        if (stated == null) {
            stated = inHead(metadata.account());
        }
        return metadata.toBuilder()
                .title(stated == null ? derived(DerivedTitle.of(content)) : ofShare(stated, content))
                .build();
    }

    /** Returns the {@code title} of the head, unless it is the account's name, as on pages of 2018 to 2020. */
    private @Nullable String inHead(@Nullable Account account) {
        boolean isAccount = account != null && title.equals(account.name());
        return Whitespace.isBlank(title) || isAccount ? null : title;
    }

    /** Shortens the title of a text share, which states its whole text as title. */
    private @Nullable String ofShare(String stated, Element content) {
        boolean isText =
                DerivedTitle.isOverlong(stated) && squashed(content.wholeText()).contains(squashed(stated));
        return isText ? derived(DerivedTitle.of(stated)) : stated;
    }

    private @Nullable String derived(@Nullable String title) {
        if (title != null) {
            report.doubted(
                    "metadata-title-derived",
                    Category.METADATA,
                    title,
                    new Place.Field("metadata.title"),
                    "the first words of the content");
        }
        return title;
    }

    private Metadata metadata() {
        String biz = first(scripts.text("bizuin"), scripts.variable("biz"), inAddress("__biz"));
        String cover = first(
                scripts.text("cdn_url"), scripts.variable("msg_cdn_url"), metas.first("og:image", "twitter:image"));
        return Metadata.builder()
                .author(agreed(
                        "author",
                        scripts.text("author"),
                        scripts.variable("author"),
                        metas.first("og:article:author", "author"),
                        shown("js_author_name", UNNAMED)))
                .account(new Account(
                        agreed(
                                "account.name",
                                scripts.text("nick_name"),
                                scripts.variable("nickname"),
                                shown("js_name", "post-user")),
                        scripts.text("alias"),
                        first(scripts.text("user_name"), scripts.variable("user_name")),
                        biz,
                        first(
                                scripts.text("hd_head_img"),
                                scripts.text("round_head_img"),
                                scripts.variable("round_head_img")),
                        scripts.text("signature")))
                .publishedAt(time())
                .summary(first(
                        scripts.text("desc"),
                        scripts.variable("msg_desc"),
                        metas.first("og:description", "description")))
                .cover(cover == null ? null : Image.of(cover))
                .url(first(scripts.text("link"), scripts.variable("msg_link"), metas.first("og:url")))
                .sourceUrl(first(scripts.text("source_url"), scripts.variable("msg_source_url")))
                .type(type(showType(scripts)))
                .original(original())
                .tags(Stream.ofNullable(scripts.text("appmsgalbuminfo", "title"))
                        .toList())
                .ids(new Ids(
                        biz,
                        first(
                                scripts.text("mid"),
                                scripts.variable("mid"),
                                scripts.variable("appmsgid"),
                                inAddress("mid")),
                        Digits.parse(
                                first(scripts.text("idx"), scripts.variable("idx"), inAddress("idx")), NUMBER_DIGITS),
                        first(scripts.text("sn"), scripts.variable("sn"), inAddress("sn"))))
                .location(scripts.text("ip_wording", "provinceName"))
                .build();
    }

    /** Returns the exact time in epoch seconds, otherwise the visible one, which is Beijing time to the minute. */
    private @Nullable OffsetDateTime time() {
        List<String> stated = Stream.of(
                        scripts.text("ori_create_time"),
                        scripts.variable("ct"),
                        scripts.text("create_time"),
                        shown("publish_time", "post-date"))
                .filter(value -> value != null && !Whitespace.isBlank(value))
                .toList();
        OffsetDateTime time = stated.stream()
                .flatMap(value -> Dates.parse(value).stream())
                .findFirst()
                .orElse(null);
        if (time == null && !stated.isEmpty()) {
            UnreadDate.doubt(report, stated.get(0), new Place.Field("metadata.publishedAt"));
        }
        return time;
    }

    /** Returns {@code item_show_type}, or null if the page does not state it. */
    static @Nullable Integer showType(PageScripts scripts) {
        return Digits.parse(first(scripts.text("item_show_type"), scripts.variable("item_show_type")), NUMBER_DIGITS);
    }

    private static @Nullable ArticleType type(@Nullable Integer showType) {
        return switch (showType == null ? -1 : showType) {
            case 0 -> ArticleType.ARTICLE;
            case 5 -> ArticleType.VIDEO;
            case 6, 7 -> ArticleType.AUDIO;
            case 8 -> ArticleType.PICTURE;
            case 10, 17 -> ArticleType.TEXT;
            case 11 -> ArticleType.REPOST;
            default -> null;
        };
    }

    /** Returns whether {@code copyright_stat} is 1, WeChat's label 原创; null if the page does not state it. */
    private @Nullable Boolean original() {
        String stat = first(scripts.text("copyright_info", "copyright_stat"), scripts.variable("_copyright_stat"));
        return stat == null ? null : stat.equals("1");
    }

    private static @Nullable String first(@Nullable String... values) {
        // strings in the data are HTML-escaped once more
        return Stream.of(values)
                .filter(value -> value != null && !Whitespace.isBlank(value))
                .findFirst()
                .map(HtmlEscapes::decode)
                .orElse(null);
    }

    /** Returns the first value that is not blank; reports a doubt if another value differs. */
    private @Nullable String agreed(String field, @Nullable String... values) {
        List<String> said = Stream.of(values)
                .filter(value -> value != null && !Whitespace.isBlank(value))
                .map(value -> HtmlEscapes.decode(value).strip())
                .distinct()
                .toList();
        if (said.stream().map(PageMetadata::squashed).distinct().count() > 1) {
            report.doubted(
                    "metadata-sources-disagree",
                    Category.METADATA,
                    said.get(0),
                    new Place.Field("metadata." + field),
                    "the page also says: " + String.join(" / ", said.subList(1, said.size())));
        }
        return said.isEmpty() ? null : said.get(0);
    }

    private static String squashed(String text) {
        return text.codePoints()
                .filter(c -> !Whitespace.isSpace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private @Nullable String shown(String... ids) {
        return FirstText.of(List.of(ids), shown::get);
    }

    private static Map<String, String> shownAtHead(Document page) {
        Map<String, String> shown = new HashMap<>();
        page.body().filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (element.id().equals("js_content")) {
                return FilterResult.STOP;
            }
            boolean isUnnamed = element.id().isEmpty()
                    && element.hasClass(UNNAMED)
                    && !element.hasClass("rich_media_meta_nickname");
            String name = isUnnamed ? UNNAMED : element.id();
            if (SHOWN.contains(name) && element.hasText()) {
                shown.putIfAbsent(name, Whitespace.strip(element.text()));
            }
            return FilterResult.CONTINUE;
        });
        return shown;
    }

    /** Returns a query parameter of the article's address, or null. */
    private @Nullable String inAddress(String parameter) {
        String address = first(scripts.text("link"), scripts.variable("msg_link"), metas.first("og:url"));
        if (address == null) {
            return null;
        }
        String plain = HtmlEscapes.decode(address);
        for (String mark : List.of("?" + parameter + "=", "&" + parameter + "=")) {
            int at = plain.indexOf(mark);
            if (at >= 0) {
                int end = at + mark.length();
                while (end < plain.length() && plain.charAt(end) != '&' && plain.charAt(end) != '#') {
                    end++;
                }
                return plain.substring(at + mark.length(), end);
            }
        }
        return null;
    }
}
