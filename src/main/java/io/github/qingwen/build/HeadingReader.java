package io.github.qingwen.build;

import io.github.qingwen.style.Box;
import io.github.qingwen.style.Run;
import java.util.ArrayList;
import java.util.List;

/** {@code h1} to {@code h6}. Editors wrap boxes in them: one that holds more than lines is read as its content. */
final class HeadingReader implements BlockReader {
    @Override
    public boolean reads(Box.Block block) {
        String tag = block.tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    @Override
    public void read(Box.Block block, Flattener parts) {
        List<Run> runs = new ArrayList<>();
        if (!Lines.gather(block, runs) || runs.stream().noneMatch(Run.Text.class::isInstance)) {
            parts.framed(block);
            return;
        }
        parts.title(runs, block.tag().charAt(1) - '0');
    }
}
