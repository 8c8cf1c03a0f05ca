package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.role.PossibleRoles;
import io.github.qingwen.internal.structure.segment.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Finds the labels of an article among its lines: which roles each line may have had in the eyes of who labelled it.
 */
final class Labels {
    /** Most lines that one label spans. */
    private static final int LONGEST = 8;

    private final Lines lines;
    private final List<String> texts;
    private final List<Set<Role>> roles = new ArrayList<>();

    private Labels(Lines lines) {
        this.lines = lines;
        this.texts = lines.all().stream().map(line -> Squash.of(line.text())).toList();
        lines.all().forEach(line -> roles.add(EnumSet.noneOf(Role.class)));
    }

    /**
     * Returns for each line the roles that agree with the labels; all where the labels say nothing or leave it open.
     */
    static List<Set<Role>> of(Lines lines, JsonNode gold) {
        Labels labels = new Labels(lines);
        labels.read(gold);
        return labels.roles;
    }

    private void read(JsonNode gold) {
        mark(gold.path("headings"), Role.HEADING, Role.HEADING_MORE, Squash::of);
        for (JsonNode list : gold.path("lists")) {
            mark(list, Role.ITEM, Role.ITEM_MORE, Squash::unmarked);
        }
        mark(gold.path("captions"), Role.CAPTION, Role.CAPTION_MORE, Squash::of);
        mark(gold.path("credits"), Role.CREDIT, Role.CREDIT, Squash::bare);
        mark(gold.path("prompts"), Role.PROMPT, Role.PROMPT, Squash::of);
        mark(gold.path("decoration"), Role.DECORATION, Role.DECORATION, Squash::of);
        mark(gold.path("quotes"), Role.QUOTE, Role.QUOTE, Squash::of);
        List<String> open = new ArrayList<>();
        gold.path("ambiguous").forEach(text -> open.add(Squash.of(text(text))));
        gold.path("code").forEach(text -> open.add(Squash.of(text(text))));
        Set<Role> unlabelled = unlabelled(gold);
        String title = Squash.of(gold.path("title").asString(""));
        for (int i = 0; i < roles.size(); i++) {
            String text = texts.get(i);
            boolean isTitle = i < 4 && title.length() > 3 && text.startsWith(title);
            boolean isOpen = isTitle
                    || open.stream()
                            .anyMatch(other -> other.equals(text) || (other.length() > 3 && text.startsWith(other)))
                    || open.stream().anyMatch(other -> text.length() > 6 && other.contains(text));
            // two editors may differ on whether a prompt is a heading, not on whether it is a prompt
            if (isOpen && !roles.get(i).contains(Role.PROMPT)) {
                roles.get(i).clear();
                roles.get(i).addAll(EnumSet.allOf(Role.class));
            } else if (roles.get(i).isEmpty()) {
                roles.get(i).addAll(unlabelled);
            }
        }
        for (int i = 0; i < roles.size(); i++) {
            Set<Role> possible = PossibleRoles.of(lines, i);
            roles.get(i).removeIf(role -> role != Role.TEXT && !possible.contains(role));
            if (roles.get(i).isEmpty()) {
                roles.get(i).addAll(EnumSet.allOf(Role.class));
            }
        }
    }

    /** Returns what a line without a label may be: text, and the roles that this article's labels say nothing of. */
    private static Set<Role> unlabelled(JsonNode gold) {
        Set<Role> roles = EnumSet.of(Role.TEXT);
        if (!gold.has("headings")) {
            roles.addAll(EnumSet.of(Role.HEADING, Role.HEADING_MORE));
        }
        if (!gold.has("lists")) {
            roles.addAll(EnumSet.of(Role.ITEM, Role.ITEM_MORE));
        }
        if (!gold.has("captions")) {
            roles.addAll(EnumSet.of(Role.CAPTION, Role.CAPTION_MORE));
        }
        if (!gold.has("credits")) {
            roles.add(Role.CREDIT);
        }
        if (!gold.has("prompts")) {
            roles.add(Role.PROMPT);
        }
        if (!gold.has("decoration")) {
            roles.add(Role.DECORATION);
        }
        if (!gold.has("quotes")) {
            roles.add(Role.QUOTE);
        }
        return roles;
    }

    private static String text(JsonNode label) {
        if (label.isArray()) {
            StringBuilder text = new StringBuilder();
            label.forEach(part -> text.append(part.asString("")));
            return text.toString();
        }
        return label.isObject() ? label.path("text").asString("") : label.asString("");
    }

    private void mark(JsonNode labels, Role first, Role more, UnaryOperator<String> spelling) {
        List<String> spelled =
                lines.all().stream().map(line -> spelling.apply(line.text())).toList();
        int cursor = 0;
        for (JsonNode label : labels) {
            boolean caption = first == Role.CAPTION;
            String wanted = spelling.apply(caption ? label.path(1).asString("") : text(label));
            int at = find(wanted, spelled, cursor, first, false);
            if (at < 0) {
                at = find(wanted, spelled, 0, first, false);
            }
            if (at < 0) {
                at = find(wanted, spelled, 0, first, true);
            }
            if (at < 0) {
                within(wanted, spelled, first);
                continue;
            }
            int end = span(wanted, spelled, at);
            for (int i = at; i < end; i++) {
                roles.get(i).add(i == at ? first : more);
            }
            cursor = end;
        }
    }

    /** @param inItems whether a heading may be in a list item. A table of contents repeats headings in its items. */
    private int find(String wanted, List<String> spelled, int from, Role role, boolean inItems) {
        for (int i = from; i < spelled.size(); i++) {
            if (!wanted.isEmpty()
                    && span(wanted, spelled, i) > 0
                    && roles.get(i).isEmpty()
                    && (inItems || role != Role.HEADING || lines.place(i) != Lines.Place.ITEM)
                    && (role != Role.CAPTION || PossibleRoles.of(lines, i).contains(Role.CAPTION))) {
                return i;
            }
            if ((role == Role.QUOTE || role == Role.PROMPT) && span(wanted, spelled, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the end of the lines from an index on that are the label together; 0 where they are not. */
    private static int span(String wanted, List<String> spelled, int from) {
        int length = 0;
        for (int i = from; i < Math.min(spelled.size(), from + LONGEST); i++) {
            String text = spelled.get(i);
            if (!wanted.startsWith(text, length)) {
                return 0;
            }
            length += text.length();
            if (length == wanted.length() && length > 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Marks the lines that hold a label beside other text, or are each a part of it. */
    private void within(String wanted, List<String> spelled, Role role) {
        if (role == Role.HEADING || role == Role.ITEM || wanted.length() < 3) {
            return;
        }
        for (int i = 0; i < spelled.size(); i++) {
            String text = spelled.get(i);
            boolean part = text.length() >= 3 && wanted.contains(text);
            if (roles.get(i).isEmpty()
                    && (part || (text.contains(wanted) && wanted.length() * 2 > text.length()))
                    && PossibleRoles.of(lines, i).contains(role)) {
                roles.get(i).add(role);
            }
        }
    }
}
