package io.github.qingwen.internal.structure.line;

import io.github.qingwen.model.Credit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The credits in a line of roles and names: {@code 撰文 | 甲}, {@code 编辑：乙、丙 排版：丁} or {@code 甲 | 撰文}.
 *
 * @param credits one or more
 * @param whole whether they hold everything that the line says
 */
public record CreditForm(List<Credit> credits, boolean whole) {
    /** The characters between roles and names. */
    private static final String SEPARATORS = "|｜丨▎/／:：";

    /** Maximum length of such a line, in code points. */
    static final int MAX_LENGTH = 40;

    /** Marks that set such lines off from the text. */
    private static final Pattern OPENING = Pattern.compile("^[*＊☀●▌▎|｜丨]+\\s?");

    /**
     * Roles and a separator, at the start or after another credit. A looser pattern would match inside sentences.
     * {@code 文/BY} states the role twice.
     */
    private static final Pattern HEAD = Pattern.compile("(?<=^|[\\s|｜丨▎/／;；，,、])(" + RoleWords.ROLES
            + "(?:\\s?[|｜丨/／]\\s?(?i:by)\\b)?)(?:\\s?[" + SEPARATORS + "]\\s?|(?<=(?i:by))\\s)");

    /** Roles of sources, as opposed to people. */
    private static final Predicate<String> SOURCE =
            Pattern.compile("来源|图源|题图|原载|首发").asPredicate();

    /** The separator between two credits. */
    private static final Pattern CLOSING = Pattern.compile("[\\s|｜丨▎/／;；，,、]{1,9}$");

    /** A name before its role. A colon only follows a role, so it is no separator here. */
    private static final Pattern REVERSED = Pattern.compile("([^|｜丨▎]+?)\\s?[|｜丨▎]\\s?(" + RoleWords.ROLES + ")");

    /** Returns the credits of a line; empty if it holds anything but roles and names. */
    public static Optional<CreditForm> of(String line) {
        if (line.codePointCount(0, line.length()) > MAX_LENGTH || !hasSeparator(line)) {
            return Optional.empty();
        }
        String words = OPENING.matcher(line).replaceFirst("");
        List<MatchResult> heads = HEAD.matcher(words).results().toList();
        return heads.isEmpty() || heads.get(0).start() > 0 ? reversed(words) : of(words, heads);
    }

    private static boolean hasSeparator(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (SEPARATORS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<CreditForm> of(String words, List<MatchResult> heads) {
        List<Credit> credits = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : words.length();
            String named = words.substring(heads.get(i).end(), end);
            Optional<CreditNames> names =
                    names(heads.get(i).group(1), CLOSING.matcher(named).replaceFirst(""));
            if (names.isEmpty()) {
                return Optional.empty();
            }
            credits.add(new Credit(heads.get(i).group(1), names.get().names()));
            whole &= names.get().whole();
        }
        return Optional.of(new CreditForm(credits, whole));
    }

    private static Optional<CreditForm> reversed(String words) {
        Matcher form = REVERSED.matcher(words);
        return form.matches()
                ? names(form.group(2), form.group(1))
                        .map(names -> new CreditForm(List.of(new Credit(form.group(2), names.names())), names.whole()))
                : Optional.empty();
    }

    private static Optional<CreditNames> names(String role, String text) {
        return SOURCE.test(role) ? CreditNames.ofSources(text) : CreditNames.of(text);
    }
}
