package io.github.qingwen.internal.structure.list;

import io.github.qingwen.internal.structure.element.SingleLine;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.SegmentGroups;
import io.github.qingwen.internal.structure.segment.SegmentGroups.Group;
import io.github.qingwen.model.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SingleLine that begin with who speaks, {@code 问：…}, {@code 老周：…}, at least two speakers, each more than once: a list. */
public final class Dialogues implements Inference {
    private static final int FEWEST = 4;
    private static final int MOST_SPEAKERS = 6;
    private static final Pattern SPEAKER = Pattern.compile("([\\p{L}\\d·]{1,8})\\s?[:：]\\s?\\S.*");

    @Override
    public String id() {
        return "list-dialogue";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        return SegmentGroups.replaced(parts, at -> group(parts, at, draft.content()));
    }

    private static Group group(List<Segment> parts, int at, Context content) {
        int end = at;
        Map<String, Integer> turns = new HashMap<>();
        for (String speaker = speaker(parts.get(at)); speaker != null; ) {
            turns.merge(speaker, 1, Integer::sum);
            end++;
            boolean goesOn = end < parts.size() && parts.get(end).frame() == parts.get(at).frame();
            speaker = goesOn ? speaker(parts.get(end)) : null;
        }
        boolean dialogue = end - at >= FEWEST && turns.size() <= MOST_SPEAKERS
                && turns.values().stream().filter(times -> times > 1).count() > 1;
        // a part of what is no dialogue is none either
        return dialogue
                ? new Group(end, list(parts.subList(at, end), content))
                : new Group(Math.max(end, at + 1), null);
    }

    private static @Nullable String speaker(Segment part) {
        Matcher speaker = part instanceof Segment.Text words ? SPEAKER.matcher(words.look().text()) : null;
        return speaker != null && speaker.matches() ? speaker.group(1) : null;
    }

    private static Block list(List<Segment> turns, Context content) {
        return new Block.ItemList(false, 1, turns.stream()
                .map(turn -> new Block.Item(content.blocks(List.of(turn))))
                .toList());
    }
}
