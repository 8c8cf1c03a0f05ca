package io.github.qingwen.fit;

import io.github.qingwen.internal.pipeline.Pipeline;
import io.github.qingwen.internal.read.SourceReader;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.segment.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Articles whose headings are stated in markup, with that markup taken away: they are labelled by themselves. */
final class SelfLabelled {
    private static final int FEWEST = 3;
    private static final int LONGEST = 40;

    private SelfLabelled() {}

    static @Nullable Example of(String name, String group, Path source, Pipeline pipeline, double weight)
            throws IOException {
        Element content;
        try {
            content = SourceReader.read(SourceReader.decode(Files.readAllBytes(source), null), "")
                    .get(0)
                    .content();
        } catch (RuntimeException e) {
            return null;
        }
        List<Element> headings = new ArrayList<>();
        int odd = 0;
        boolean first = true;
        for (Element element : content.select("h1, h2, h3, h4, h5, h6")) {
            if (first) {
                first = false; // the archive's title
                element.addClass("fit-open");
                element.tagName("p");
                continue;
            }
            String text = element.text();
            if (text.isBlank()) {
                continue;
            }
            if (text.length() > LONGEST || text.endsWith("。")) {
                odd++;
            }
            headings.add(element);
        }
        if (headings.size() < FEWEST || odd * 4 > headings.size()) {
            return null;
        }
        boolean bold = Math.floorMod(name.hashCode(), 3) == 0;
        for (Element element : headings) {
            element.addClass("fit-heading");
            element.tagName("p");
            if (bold) {
                Element strong = new Element("strong");
                element.childNodesCopy().forEach(strong::appendChild);
                element.empty().appendChild(strong);
            }
        }
        List<Line> lines =
                pipeline.lines(content, io.github.qingwen.model.Metadata.EMPTY).all();
        List<Set<Role>> roles = new ArrayList<>();
        Set<Role> rest = EnumSet.complementOf(EnumSet.of(Role.HEADING, Role.HEADING_MORE));
        Element last = null;
        for (Line line : lines) {
            Element heading = line.segment().runs().get(0).element().closest(".fit-heading");
            Element open = line.segment().runs().get(0).element().closest(".fit-open");
            if (open != null) {
                roles.add(EnumSet.allOf(Role.class));
            } else if (heading == null) {
                roles.add(rest);
            } else {
                roles.add(EnumSet.of(
                        heading == last && line.mayBe(Role.HEADING_MORE) ? Role.HEADING_MORE : Role.HEADING));
            }
            last = heading;
        }
        return Example.of(name, group, lines, roles, weight);
    }
}
