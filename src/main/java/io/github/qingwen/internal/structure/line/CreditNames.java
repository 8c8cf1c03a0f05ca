package io.github.qingwen.internal.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The names in a credit.
 *
 * @param names the names as written in the article
 * @param whole whether they are the whole text; in {@code 某报记者 甲}, only 甲 is a name
 */
record CreditNames(List<String> names, boolean whole) {
    /** Matches outside of brackets. Brackets explain a name, so separators in them do not split names. */
    private static final String OUTSIDE_BRACKETS = "(?![^（(]*[）)])";

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（(）)]*[）)]");

    private static final Pattern MARK = Pattern.compile("\\s?[、，,;；&＆]\\s?" + OUTSIDE_BRACKETS);

    /** A kind of organisation, which belongs to the name before it: 谷雨 工作室. */
    private static final String KIND = "(?:工作室|编辑部|出版社|杂志社|报社|传媒|团队|小组|公众号|微博|博客|频道|栏目)(?!\\p{IsHan})";

    /** A space separates two names if one of them is Chinese. Latin names contain spaces. */
    private static final Pattern SPACE = Pattern.compile(
            "(?:(?<=[\\p{IsHan}）)》」”])\\s(?![（(])|\\s(?=[\\p{IsHan}《「“]))(?!" + KIND + ')' + OUTSIDE_BRACKETS);

    /** A name of two characters with a space in it, to be as wide as one of three. */
    private static final Pattern SET_APART =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{IsHan})\\s(\\p{IsHan})(?![\\p{L}\\p{N}])");

    /** A job title, alone or with an employer: 某报记者. With a family name it is a name: 王教授. */
    private static final Predicate<String> TITLE =
            Pattern.compile("(?:.{2,})?(?:记者|通讯员|研究员|评论员|实习生|教授|讲师|博士|院士)").asMatchPredicate();

    private static final Predicate<String> LETTER = Pattern.compile("\\p{L}").asPredicate();

    /** Text that is a sentence or a notice rather than names. */
    private static final Predicate<String> SENTENCE =
            Pattern.compile("[。！？!?…]|[，,].*[，,].*[，,]|侵权|侵删|转载").asPredicate();

    /** Any other separator. The text after it may be an address or have an unknown role. */
    private static final Predicate<String> SEPARATOR =
            Pattern.compile("[|｜丨▎:：]|\\s[/／]").asPredicate();

    /** Returns the names that a text consists of; empty for other text. */
    static Optional<CreditNames> of(String text) {
        return of(text, CreditNames::parts);
    }

    /** Returns the sources that a text consists of: papers, sites and accounts. Their names may contain spaces. */
    static Optional<CreditNames> ofSources(String text) {
        return of(text, List::of);
    }

    private static Optional<CreditNames> of(String text, Function<String, List<String>> split) {
        if (!LETTER.test(text)
                || SENTENCE.test(text)
                || SEPARATOR.test(BRACKETS.matcher(text).replaceAll(""))) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        boolean whole = true;
        for (String part : MARK.splitAsStream(text.strip()).toList()) {
            List<String> parts = split.apply(part);
            List<String> people = parts.stream().filter(TITLE.negate()).toList();
            names.addAll(people.isEmpty() ? parts : people);
            whole &= people.isEmpty() || people.size() == parts.size();
        }
        return Optional.of(new CreditNames(names, whole));
    }

    private static List<String> parts(String text) {
        String joined = SET_APART.matcher(text).replaceAll("$1$2");
        return SPACE.splitAsStream(joined)
                .filter(Predicate.not(String::isBlank))
                .toList();
    }
}
