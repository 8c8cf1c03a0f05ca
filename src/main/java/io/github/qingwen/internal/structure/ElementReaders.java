package io.github.qingwen.internal.structure;

import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.Rule;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.structure.element.CodeReader;
import io.github.qingwen.internal.structure.element.DividerReader;
import io.github.qingwen.internal.structure.element.ElementReader;
import io.github.qingwen.internal.structure.element.FigureReader;
import io.github.qingwen.internal.structure.element.LabelReader;
import io.github.qingwen.internal.structure.element.ListReader;
import io.github.qingwen.internal.structure.element.NumberedRowsReader;
import io.github.qingwen.internal.structure.element.QuoteReader;
import io.github.qingwen.internal.structure.element.TableReader;
import io.github.qingwen.report.Category;
import io.github.qingwen.rule.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of element readers, in order of precedence. Immutable. */
final class ElementReaders {
    /** The readers of elements whose markup states their structure; they are always on. */
    private static final List<ElementReader> STATED = List.of(
            new CodeReader(),
            new TableReader(),
            new ListReader(),
            new QuoteReader(),
            new LabelReader(),
            new FigureReader(),
            new DividerReader());

    /** The readers of structure that the layout implies. Each rule creates its reader from its id. */
    private static final List<Rule<Function<String, ElementReader>>> IMPLIED = List.of(new Rule<>(
            "list-rows",
            Category.STRUCTURE,
            Preset.FAITHFUL,
            "rows of boxes that begin with numbers in boxes of their own, counting on, are a list",
            "<section><section style='display:flex'><p>1</p><p>甲</p></section>"
                    + "<section style='display:flex'><p>2</p><p>乙</p></section></section>",
            NumberedRowsReader::new));

    private final List<ElementReader> readers;

    private ElementReaders(List<ElementReader> readers) {
        this.readers = readers;
    }

    public static ElementReaders of(EnabledRules on) {
        List<ElementReader> readers = new ArrayList<>(STATED);
        on.of(IMPLIED).forEach(rule -> readers.add(rule.matcher().apply(rule.id())));
        return new ElementReaders(List.copyOf(readers));
    }

    public static List<Rule<?>> rules() {
        return List.copyOf(IMPLIED);
    }

    /** Returns the reader of an element; null for elements that are read as their content. */
    public @Nullable ElementReader of(Box.Block block) {
        for (ElementReader reader : readers) {
            if (reader.reads(block)) {
                return reader;
            }
        }
        return null;
    }
}
