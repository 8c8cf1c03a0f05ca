package io.github.qingwen.bench;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import io.github.qingwen.InputLimits;
import io.github.qingwen.Qingwen;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.report.QingwenException;
import java.util.Objects;

/** The converters to Markdown; each is made when it is first used, which belongs to its cost in a fresh JVM. */
final class Converters {
    private Converters() {}

    private static final class Own {
        // structures are nested deeper than the limits let them be
        static final Qingwen QINGWEN =
                Qingwen.builder().limits(InputLimits.none()).build();
        static final MarkdownRenderer RENDERER = MarkdownRenderer.create();
    }

    private static final class Flexmark {
        static final FlexmarkHtmlConverter CONVERTER =
                FlexmarkHtmlConverter.builder().build();
    }

    /** Converts with Qingwen; an archive may hold files without an article, whose conversion is their refusal. */
    static String qingwen(String text) {
        try {
            return Own.RENDERER.render(Own.QINGWEN.convert(text).article());
        } catch (QingwenException e) {
            return Objects.toString(e.getMessage());
        }
    }

    static String flexmark(String text) {
        return Flexmark.CONVERTER.convert(text);
    }
}
