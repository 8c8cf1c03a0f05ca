package io.github.qingwen.internal.structure.element;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import java.util.List;

/**
 * Reads {@code h1} to {@code h6}. Editors wrap boxes in them, and set whole paragraphs so for their size: one that holds more
 * than a title is read as its content.
 */
final class HeadingReader implements ElementReader {
    /** Most characters of a title. */
    private static final int LONGEST = 120;
    /** Most line breaks in a title. */
    private static final int MOST_BREAKS = 3;
    /** Most lines in boxes of their own that are one title. */
    private static final int MOST_LINES = 3;

    @Override
    public boolean reads(Box.Block block) {
        String tag = block.tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    @Override
    public void read(Box.Block block, SegmentSink sink) {
        List<Run> title = SingleLine.count(block) > MOST_LINES ? null : SingleLine.of(block);
        if (title == null || !isTitle(title)) {
            sink.addContent(block);
        } else {
            sink.addHeading(title, block.tag().charAt(1) - '0');
        }
    }

    private static boolean isTitle(List<Run> runs) {
        int length = 0;
        int breaks = 0;
        for (Run run : runs) {
            length += run instanceof Run.Text text ? text.text().strip().length() : 0;
            breaks += run instanceof Run.Break ? 1 : 0;
        }
        return length > 0 && length <= LONGEST && breaks <= MOST_BREAKS;
    }
}
