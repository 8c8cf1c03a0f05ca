package io.github.qingwen.build;

import io.github.qingwen.style.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line that is nothing but an address, as below a QR code for those who cannot scan it: a link to that address. */
final class PrintedAddresses implements Inference {
    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]+");

    @Override
    public String id() {
        return "link-printed";
    }

    @Override
    public List<Part> apply(List<Part> parts, Draft draft) {
        List<Part> result = new ArrayList<>(parts.size());
        for (Part part : parts) {
            boolean printed = part instanceof Part.Words words && words.look().text().startsWith("http")
                    && ADDRESS.matcher(words.look().text()).matches();
            result.add(printed ? linked((Part.Words) part) : part);
        }
        return result;
    }

    private static Part linked(Part.Words words) {
        List<Run> runs = new ArrayList<>(words.runs().size());
        for (Run run : words.runs()) {
            boolean bare = run instanceof Run.Text && run.style().link() == null;
            runs.add(bare ? ((Run.Text) run).linkedTo(words.look().text()) : run);
        }
        return new Part.Words(runs, words.look(), words.frame());
    }
}
