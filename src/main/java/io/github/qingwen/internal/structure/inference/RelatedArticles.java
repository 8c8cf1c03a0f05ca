package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Removes lists of other articles: a title such as 往期推荐 and the links to WeChat articles below it. Other text ends the
 * list and stays.
 */
public final class RelatedArticles implements Inference {
    private static final String WORDS = "往期|历史|近期|以往|前期|更多|其他|相关|延伸|拓展|扩展|推荐|热门|热点|精彩|精选|经典|好文|热文|文章|推文|内容|阅读"
            + "|回顾|目录|链接|合集|猜你喜欢|大家都在看|点击|蓝色|蓝字|小字|标题|跳转|查看|即可";

    /** A title needs one of these words, which announce other articles. */
    private static final String OTHERS = "往期|回顾|推荐|热门|精彩|好文|热文|猜你喜欢|都在看|历史文章|(?:相关|延伸|拓展|扩展|更多)(?:阅读|文章|推文|内容)";

    /** A title consists of two or more of the words. The name of an account or a series may precede them. */
    private static final Pattern TITLE = Pattern.compile(("(?:.{1,15}[·•|｜丨])?(?=.*(?:" + OTHERS + "))"
            + "[^\\p{L}\\p{N}]*(?:(?:" + WORDS + ")[^\\p{L}\\p{N}]*){2,}"));

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final int MAX_TITLE_LENGTH = 30;

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        List<Segment> kept = new ArrayList<>(segments.size());
        int at = 0;
        while (at < segments.size()) {
            int end = isTitle(segments.get(at)) ? endOfLinks(segments, at + 1) : at + 1;
            if (end == at + 1) {
                kept.add(segments.get(at));
            } else {
                segments.subList(at, end).forEach(segment -> remove(segment, scope));
            }
            at = end;
        }
        return kept;
    }

    private static boolean isTitle(Segment segment) {
        return segment instanceof Segment.Text text
                && text.typography().text().length() <= MAX_TITLE_LENGTH
                && TITLE.matcher(text.typography().text()).matches();
    }

    /** Returns the end index, exclusive, of the links. Only numbers, ornaments and dividers may stand between them. */
    private static int endOfLinks(List<Segment> segments, int from) {
        int end = from;
        for (int i = from; i < segments.size(); i++) {
            if (isLink(segments.get(i))) {
                end = i + 1;
            } else if (!isSeparator(segments.get(i))) {
                return end;
            }
        }
        return end;
    }

    private static boolean isSeparator(Segment segment) {
        return segment instanceof Segment.Text text
                ? text.runs().stream().allMatch(run -> run instanceof Run.Break || isLetterless(run))
                : segment instanceof Segment.Resolved resolved && resolved.block() instanceof Block.Divider;
    }

    /** Returns true for a segment that links to WeChat articles and has no other letters. */
    private static boolean isLink(Segment segment) {
        if (segment instanceof Segment.Text text) {
            return text.runs().stream().anyMatch(run -> isArticle(run.style().href()))
                    && text.runs().stream()
                            .allMatch(run -> run instanceof Run.Break
                                    || isLetterless(run)
                                    || isArticle(run.style().href()));
        }
        if (segment instanceof Segment.Composite composite) {
            List<Segment> inner =
                    composite.parts().stream().flatMap(List::stream).toList();
            return inner.stream().anyMatch(RelatedArticles::isLink)
                    && inner.stream().allMatch(part -> isLink(part) || isSeparator(part));
        }
        return segment instanceof Segment.Resolved resolved
                && resolved.block() instanceof Block.Figure figure
                && figure.images().stream().allMatch(image -> isArticle(image.link()));
    }

    private static boolean isLetterless(Run run) {
        return run instanceof Run.Text text && !LETTER.matcher(text.text()).find();
    }

    private static boolean isArticle(@Nullable String address) {
        return address != null && Url.host(address).equals("mp.weixin.qq.com");
    }

    private static void remove(Segment segment, Scope scope) {
        if (segment instanceof Segment.Text text) {
            String addresses = text.runs().stream()
                    .map(run -> run.style().href())
                    .filter(RelatedArticles::isArticle)
                    .distinct()
                    .collect(Collectors.joining(" "));
            scope.report(
                    Action.REMOVED,
                    Category.PROMPT,
                    text.typography().text(),
                    text.runs().get(0).node(),
                    addresses.isEmpty() ? null : addresses);
        } else if (segment instanceof Segment.Composite composite) {
            composite.parts().forEach(part -> part.forEach(inner -> remove(inner, scope)));
        } else if (segment instanceof Segment.Resolved resolved && resolved.block() instanceof Block.Figure figure) {
            for (Image image : figure.images()) {
                scope.report(Action.REMOVED, Category.PROMPT, image.url(), null, image.link());
            }
        }
    }
}
