package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.inference.SegmentGroups.Group;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a dialogue into a list: lines that begin with a speaker ({@code 问：…}, {@code 老周：…}), where at least two of the
 * speakers speak more than once.
 */
public final class Dialogues implements Inference {
    private static final int MAX_SPEAKERS = 6;
    private static final Pattern SPEAKER = Pattern.compile("([\\p{L}\\d·]{1,8})\\s?[:：]\\s?\\S.*");

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        return SegmentGroups.merged(segments, at -> group(segments, at, scope));
    }

    private static Group group(List<Segment> segments, int at, Scope scope) {
        int end = at;
        Map<String, Integer> turns = new HashMap<>();
        String speaker = speaker(segments.get(at));
        while (speaker != null) {
            turns.merge(speaker, 1, Integer::sum);
            end++;
            boolean goesOn = end < segments.size()
                    && segments.get(end).box() == segments.get(at).box();
            speaker = goesOn ? speaker(segments.get(end)) : null;
        }
        boolean dialogue = turns.size() <= MAX_SPEAKERS
                && turns.values().stream().filter(times -> times > 1).count() > 1;
        if (!dialogue) {
            // no part of these lines is a dialogue either
            return new Group(Math.max(end, at + 1), null);
        }
        List<List<Segment>> items =
                segments.subList(at, end).stream().map(List::of).toList();
        String because = (end - at) + " turns of " + turns.size() + " speakers";
        return new Group(end, InferredList.bulleted(items, scope.unweighed((Segment.Text) segments.get(at), because)));
    }

    private static @Nullable String speaker(Segment segment) {
        Matcher speaker = segment instanceof Segment.Text text
                ? SPEAKER.matcher(text.typography().text())
                : null;
        return speaker != null && speaker.matches() ? speaker.group(1) : null;
    }
}
