package io.github.qingwen.internal.structure.line;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises a sentence that states who made an article or where it comes from: {@code 本文转载自某报}. A copyright notice, a
 * date or a closing phrase is no credit, even if it looks like one.
 */
public final class CreditSentence {
    /** Maximum length of a credit sentence that does not start with a role. */
    private static final int MAX_LENGTH = 80;

    private static final String ROLE_AND_NAME = RoleWords.ROLES + "(?:简介|介绍)?\\s?[|｜丨▎/／：:，\\s]\\s?[\\p{L}“「《]";

    private static final Pattern ROLE_FIRST = Pattern.compile("[^\\p{L}\\p{N}]{0,3}" + ROLE_AND_NAME);

    private static final Predicate<String> CREDITS = Pattern.compile(String.join(
                    "|",
                    "[^\\p{L}\\p{N}]" + ROLE_AND_NAME,
                    "(?:来源于?|[来选摘译载转]自|首发于|刊载于|致谢：)\\s?[\\p{L}“「《]",
                    // made by somebody: 为某报原创, 由某人发布, 某社出品
                    "[为系由©].{2,20}(?:原创|首发|出品|发布|编辑)",
                    "^.{2,20}(?:出品|发布|报道|编辑|独家稿件)(?:[\\s，,]|$)",
                    "归(?!原?作者).{2,20}所有",
                    "[（(].{0,6}作者[）)]$",
                    // an account with its id, or with a date after its name, as in lists of articles
                    "[（(]ID[:：]",
                    "^(?:原创 )?\\p{L}{2,20} (?:19|20)\\d\\d"))
            .asPredicate();

    private CreditSentence() {}

    /** Returns true if the text names somebody or a source. */
    public static boolean credits(String text) {
        return ROLE_FIRST.matcher(text).lookingAt()
                || (text.length() <= MAX_LENGTH && (CREDITS.test(text) || hasTitle(text)));
    }

    /** A name with a job title: {@code 某报实习生 甲}. */
    private static boolean hasTitle(String text) {
        return CreditNames.of(text).filter(names -> !names.whole()).isPresent();
    }
}
