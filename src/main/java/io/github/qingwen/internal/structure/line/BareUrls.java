package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line that is nothing but an address, as below a QR code for those who cannot scan it: a link to that address. */
public final class BareUrls implements Inference {
    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]+");

    @Override
    public String id() {
        return "link-printed";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        List<Segment> result = new ArrayList<>(parts.size());
        for (Segment part : parts) {
            boolean printed = part instanceof Segment.Text words && words.look().text().startsWith("http")
                    && ADDRESS.matcher(words.look().text()).matches();
            result.add(printed ? linked((Segment.Text) part) : part);
        }
        return result;
    }

    private static Segment linked(Segment.Text words) {
        List<Run> runs = new ArrayList<>(words.runs().size());
        for (Run run : words.runs()) {
            boolean bare = run instanceof Run.Text && run.style().link() == null;
            runs.add(bare ? ((Run.Text) run).linkedTo(words.look().text()) : run);
        }
        return new Segment.Text(runs, words.look(), words.frame());
    }
}
