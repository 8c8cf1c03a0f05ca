package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that archives add around an article: its title above ({@code TITLE}, {@code TITLE by ACCOUNT},
 * {@code TITLE｜ACCOUNT}), and a link to the original below ({@code 原文链接}).
 *
 * @param heading the heading that is the title of an article without another, or null
 * @param titles the lines that repeat the article's title
 * @param account the account named in a title line, or null
 * @param link the line of the closing link, or null
 * @param url the address of the closing link, or null
 */
record ArchiveFrame(
        Segment.@Nullable Text heading,
        List<Segment.Text> titles,
        @Nullable String account,
        Segment.@Nullable Text link,
        @Nullable String url) {
    /** How many segments are searched: from the start for the title, from the end for the link. */
    private static final int REACH = 3;

    private static final Pattern ACCOUNT = Pattern.compile("\\s*(?:by\\s+|[|｜丨]\\s*)(\\S.{0,40})");
    private static final Set<String> LINKS = Set.of("原文链接", "阅读原文", "查看原文", "原文地址", "原文");

    private static final Rule<Boolean> HEADING = new Rule<>(
            "title-heading",
            Category.METADATA,
            Preset.STANDARD,
            "the only heading of level 1, at the top of what a Markdown formatter made, is the title of an article without another",
            "<section id='nice'><h1>石桥上的人</h1><p>甲</p></section>",
            true);
    private static final Rule<Boolean> TITLE = new Rule<>(
            "repeated-title",
            Category.METADATA,
            Preset.READER,
            "the article's title above its text, as archives repeat it",
            "",
            true);
    private static final Rule<Boolean> LINK = new Rule<>(
            "archive-link",
            Category.CHROME,
            Preset.READER,
            "the closing link to where the article was published; the metadata have the address",
            "",
            true);

    static List<Rule<?>> rules() {
        return List.of(HEADING, TITLE, LINK);
    }

    /**
     * Finds the frame of an article.
     *
     * @param formatted whether a Markdown formatter made the article
     */
    static ArchiveFrame find(List<Segment> article, Metadata metadata, boolean formatted) {
        Segment.Text heading = formatted && metadata.title() == null ? titleHeading(article) : null;
        List<Segment.Text> titles = new ArrayList<>();
        String account = null;
        String wanted = metadata.title() == null ? "" : Whitespace.removeSpaces(metadata.title());
        for (int i = 0; i < Math.min(REACH, article.size()) && wanted.length() > 1; i++) {
            String rest = article.get(i) instanceof Segment.Text text
                    ? rest(text.typography().text(), wanted)
                    : null;
            if (rest != null) {
                Matcher named = ACCOUNT.matcher(rest);
                boolean names = named.matches();
                if (names || rest.codePoints().allMatch(ArchiveFrame::isOrnament)) {
                    titles.add((Segment.Text) article.get(i));
                }
                account = names && account == null ? named.group(1).strip() : account;
            }
        }
        for (int i = article.size() - 1; i >= Math.max(0, article.size() - REACH); i--) {
            if (article.get(i) instanceof Segment.Text text
                    && LINKS.contains(text.typography().text())) {
                String url = url(text);
                if (url != null) {
                    return new ArchiveFrame(heading, titles, account, text, url);
                }
            }
        }
        return new ArchiveFrame(heading, titles, account, null, null);
    }

    private static Segment.@Nullable Text titleHeading(List<Segment> article) {
        List<Segment> headings = article.stream()
                .filter(segment ->
                        segment instanceof Segment.Text text && text.markup().headingLevel() == 1)
                .limit(2)
                .toList();
        return article.size() > 1 && headings.size() == 1 && headings.get(0) == article.get(0)
                ? (Segment.Text) headings.get(0)
                : null;
    }

    /** Only spaces and emoji may follow the title. After other text the line is part of the article. */
    private static boolean isOrnament(int c) {
        return Whitespace.isBlank(c) || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static @Nullable String url(Segment.Text line) {
        for (Run run : line.runs()) {
            String link = run.style().href();
            if (link != null && Url.isHttp(link)) {
                return link;
            }
        }
        return null;
    }

    /** Returns the text after the title in a line, ignoring spaces; null if the line does not begin with the title. */
    private static @Nullable String rest(String line, String title) {
        int at = 0;
        for (int i = 0; i < line.length(); i++) {
            if (at == title.length()) {
                return line.substring(i);
            }
            if (!Whitespace.isSpace(line.charAt(i)) && line.charAt(i) != title.charAt(at++)) {
                return null;
            }
        }
        return at == title.length() ? "" : null;
    }

    /** Returns true for the lines of the frame. */
    boolean holds(Segment segment) {
        return isTitle(segment) || segment == link;
    }

    boolean isTitle(Segment segment) {
        for (Segment.Text title : titles) {
            if (title == segment) {
                return true;
            }
        }
        return false;
    }

    /** Returns the report entries of the lines whose rules are on. */
    List<PendingEntry> entries(EnabledRules on) {
        List<PendingEntry> entries = new ArrayList<>();
        if (heading != null && on.has(HEADING)) {
            entries.add(entry(Action.MOVED, HEADING, heading, "the title is in the metadata"));
        }
        if (on.has(TITLE)) {
            titles.forEach(title -> entries.add(entry(Action.REMOVED, TITLE, title, "the title is in the metadata")));
        }
        if (link != null && url != null && on.has(LINK)) {
            entries.add(entry(Action.REMOVED, LINK, link, url));
        }
        return entries;
    }

    private static PendingEntry entry(Action action, Rule<?> rule, Segment.Text line, String reason) {
        return PendingEntry.unweighed(
                action,
                rule.id(),
                rule.category(),
                line.typography().text(),
                line.runs().get(0).node(),
                reason);
    }

    /** Returns the segments without the lines whose rules are on. */
    List<Segment> without(List<Segment> article, EnabledRules on) {
        return article.stream()
                .filter(segment -> !(segment == heading && on.has(HEADING))
                        && !(isTitle(segment) && on.has(TITLE))
                        && !(segment == link && on.has(LINK)))
                .toList();
    }

    /** Returns a builder of the metadata, with the title, account and address of the frame if the metadata have none. */
    Metadata.Builder completed(Metadata metadata, EnabledRules on) {
        Metadata.Builder completed = metadata.toBuilder();
        if (heading != null && on.has(HEADING)) {
            completed.title(heading.typography().text());
        }
        if (account != null && metadata.account() == null) {
            completed.account(Account.named(account));
        }
        if (url != null && metadata.url() == null) {
            completed.url(url);
        }
        return completed;
    }
}
