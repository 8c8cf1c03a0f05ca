package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removes lines whose role is not part of the article, such as prompts or ornaments, and the images between them.
 *
 * @param role the role of the lines
 * @param category the category of the report entries
 */
public record Asides(Role role, Category category) implements Inference {
    @Override
    public Set<Role> roles() {
        return Set.of(role);
    }

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        List<Segment> kept = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (isAside(segment)) {
                Segment.Text text = (Segment.Text) segment;
                scope.entries()
                        .add(scope.weighed(
                                Action.REMOVED, category, text.typography().text(), text));
            } else if (segment instanceof Segment.Resolved picture
                    && picture.block() instanceof Block.Figure figure
                    && i > 0
                    && isAside(segments.get(i - 1))
                    && (i + 1 == segments.size() || isAside(segments.get(i + 1)))) {
                String addresses = figure.images().stream().map(Image::url).collect(Collectors.joining(" "));
                scope.report(Action.REMOVED, category, addresses, null, "a picture between such lines");
            } else {
                kept.add(segment);
            }
        }
        return kept;
    }

    private boolean isAside(Segment segment) {
        return segment instanceof Segment.Text text && text.role() == role;
    }
}
