package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import java.util.List;

/** Reads {@code blockquote}. A {@code header} at its start is the title. */
public final class QuoteReader implements ElementReader {
    @Override
    public boolean reads(Box.Block block) {
        return block.tag().equals("blockquote");
    }

    @Override
    public void read(Box.Block block, SegmentSink sink) {
        Box first = block.children().isEmpty() ? block : block.children().get(0);
        List<Run> header =
                first instanceof Box.Block child && child.tag().equals("header") ? SingleLine.of(child) : null;
        List<Box> rest = header == null
                ? block.children()
                : block.children().subList(1, block.children().size());
        List<Inline> title = header == null ? List.of() : sink.inlines(header);
        List<Segment> content = sink.nested(block.with(rest));
        if (!content.isEmpty() || header != null) {
            sink.add(Segment.Kind.QUOTE, List.of(content), parts -> List.of(new Block.Quote(title, parts.get(0))));
        }
    }
}
