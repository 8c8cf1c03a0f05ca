package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns a line that holds only an address into a link. Such lines often stand below a QR code. */
public final class BareUrls implements Inference {
    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]+");

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            result.add(segment instanceof Segment.Text text && isAddress(text) ? linked(text, scope) : segment);
        }
        return result;
    }

    private static boolean isAddress(Segment.Text text) {
        String words = text.typography().text();
        return words.startsWith("http")
                && ADDRESS.matcher(words).matches()
                && text.runs().stream().anyMatch(BareUrls::isUnlinked);
    }

    private static boolean isUnlinked(Run run) {
        return run instanceof Run.Text && run.style().link() == null;
    }

    private static Segment linked(Segment.Text text, Scope scope) {
        List<Run> runs = new ArrayList<>(text.runs().size());
        for (Run run : text.runs()) {
            runs.add(
                    isUnlinked(run)
                            ? ((Run.Text) run).linkedTo(text.typography().text())
                            : run);
        }
        return text.with(runs).because(scope.unweighed(text, "the line is an address"));
    }
}
