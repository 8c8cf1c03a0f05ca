package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Attaches a caption to the picture above it. If there is none or it already has a caption, the picture below gets it.
 * A row of pictures has its caption at the last one.
 */
public final class Captions implements Inference {
    @Override
    public Set<Role> roles() {
        return Set.of(Role.CAPTION, Role.CAPTION_MORE);
    }

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        int at = 0;
        while (at < segments.size()) {
            if (!Inference.isRole(segments.get(at), Role.CAPTION)) {
                result.add(segments.get(at++));
                continue;
            }
            int end = Inference.endOfMore(segments, at + 1, Role.CAPTION_MORE);
            List<Segment> lines = segments.subList(at, end);
            int last = result.size() - 1;
            if (last >= 0 && isPicture(result.get(last))) {
                result.set(last, captioned(result.get(last), lines, scope));
            } else if (end < segments.size() && isPicture(segments.get(end))) {
                result.add(captioned(segments.get(end++), lines, scope));
            } else {
                result.addAll(lines);
            }
            at = end;
        }
        return result;
    }

    private static boolean isPicture(Segment segment) {
        return segment instanceof Segment.Resolved picture && picture.isUncaptionedFigure();
    }

    private static Segment captioned(Segment picture, List<Segment> lines, Scope scope) {
        Block.Figure figure = (Block.Figure) ((Segment.Resolved) picture).block();
        Segment.Text first = (Segment.Text) lines.get(0);
        List<Run> runs = new ArrayList<>();
        for (Segment line : lines) {
            if (!runs.isEmpty() && !(runs.get(runs.size() - 1) instanceof Run.Break)) {
                Run before = runs.get(runs.size() - 1);
                runs.add(new Run.Break(before.style(), before.element()));
            }
            runs.addAll(((Segment.Text) line).runs());
        }
        return new Segment.Resolved(
                new Block.Figure(figure.images(), InlineBuilder.withoutEmphasis(scope.inlines(runs))),
                picture.box(),
                scope.weighed(first));
    }
}
