package io.github.qingwen.cli;

import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.LineEnding;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.markdown.TableStyle;
import io.github.qingwen.render.text.TextRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of Markdown output: those of {@link MarkdownRenderer}, by the same names, except the front matter style. */
final class MarkdownSettings {
    @Option(
            names = "--fields",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Fields of the front matter, by their plain names, separated by commas; extra stands for those"
                            + " without a name of their own. Default: all.")
    private List<String> fields = List.of();

    @Option(
            names = "--captions",
            paramLabel = "STYLE",
            description = "Where captions of pictures stand: emphasis (default, below in italics), alt or figure.")
    private CaptionStyle captions = CaptionStyle.EMPHASIS;

    @Option(
            names = "--cards",
            paramLabel = "STYLE",
            description =
                    "How cards are written: link (default), html or omit, which leaves them out of text and chunks"
                            + " too.")
    private CardStyle cards = CardStyle.LINK;

    @Option(names = "--card-covers", description = "Show the pictures of cards above their links.")
    private boolean cardCovers;

    @Option(
            names = "--tables",
            paramLabel = "STYLE",
            description = "How tables are written: gfm (default, HTML where Markdown cannot) or html.")
    private TableStyle tables = TableStyle.GFM;

    @Option(
            names = "--footnotes",
            paramLabel = "STYLE",
            description = "How footnotes are written: footnote, link or anchor. Default: anchor for hexo, which has no"
                    + " footnotes, else footnote.")
    private @Nullable FootnoteStyle footnotes;

    @Option(
            names = "--html",
            paramLabel = "STYLE",
            description = "Whether HTML is written where Markdown has no words: allow (default), or avoid, for readers"
                    + " that drop it as Hugo does by default (default of migrate --to hugo).")
    private @Nullable HtmlStyle html;

    @Option(
            names = "--heading-offset",
            paramLabel = "LEVELS",
            description = "Levels by which headings are deeper than in the article. Default: 0.")
    private int headingOffset;

    @Option(names = "--line-ending", paramLabel = "ENDING", description = "lf (default) or crlf.")
    private LineEnding lineEnding = LineEnding.LF;

    /**
     * Returns a builder with these options.
     *
     * @param htmlByDefault the HTML style if no option sets it
     * @throws WrongUsage if a front matter field is unknown
     */
    MarkdownRenderer.Builder builder(HtmlStyle htmlByDefault) {
        MarkdownRenderer.Builder builder = MarkdownRenderer.builder()
                .captions(captions)
                .cards(cards)
                .cardCovers(cardCovers)
                .tables(tables)
                .html(html == null ? htmlByDefault : html)
                .headingOffset(headingOffset)
                .lineEnding(lineEnding);
        if (footnotes != null) {
            builder.footnotes(footnotes);
        }
        return WrongUsage.checked(() -> builder.frontMatterFields(fields.toArray(String[]::new)));
    }

    /** Returns the renderer of plain text. Of these options, it uses only the one that omits cards. */
    TextRenderer text() {
        return TextRenderer.builder().cards(cards != CardStyle.OMIT).build();
    }
}
