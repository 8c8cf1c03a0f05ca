package io.github.qingwen.internal.structure.code;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The languages that WeChat's editor guesses for code ({@code data-lang} of a {@code code-snippet__js}) and often
 * guesses wrong: R is taken for Apache's configuration, PHP or a makefile. Such a guess holds only where the code has a
 * mark of the language.
 */
final class GuessedLanguages {
    /** Words and marks that nearly all code of a language holds. */
    private static final Map<String, Pattern> MARKS = Map.ofEntries(
            mark(
                    "apache",
                    "(?m)^\\s*(?:<(?:VirtualHost|Directory|IfModule|Location)|Rewrite(?:Rule|Engine|Cond)|ServerName|DocumentRoot)"),
            mark("php", "<\\?php|\\$\\w+\\s*=[^=].*;|\\becho\\s+[\"'$]"),
            mark("nginx", "\\b(?:server|location|upstream|http)\\s.{0,40}\\{"),
            mark("makefile", "(?m)^[\\w.%/-]+:(?!=).*\\n\\t"),
            mark("ruby", "(?m)^\\s*(?:def\\s|end$|require\\s|puts\\s|class\\s)"),
            mark("perl", "\\b(?:my|our)\\s+[$@%]|use strict|=~"),
            mark("coffeescript", "(?m)->\\s*$"),
            mark("diff", "(?m)^(?:---|\\+\\+\\+|@@)\\s"),
            mark("http", "HTTP/\\d"),
            mark("css", "[{;]\\s*[\\w-]+\\s*:[^;{}]+;"),
            mark("ini", "(?m)^\\s*\\[[\\w. -]+\\]\\s*$"),
            mark("properties", "(?m)^[\\w.-]+\\s*=\\s*\\S"),
            mark("objectivec", "@(?:interface|implementation|property|end)\\b|#import\\s"),
            mark("vbnet", "\\b(?:Dim|End Sub|End Function)\\b"),
            mark("delphi", "\\bbegin\\b[^\\u0000]*\\bend[;.]"),
            mark("stylus", "(?m)^\\s*[\\w-]+\\s*=\\s*\\S+$"));
    /** Most characters of code in which the mark is looked for. */
    private static final int MOST_READ = 4_000;

    private GuessedLanguages() {}

    private static Map.Entry<String, Pattern> mark(String language, String pattern) {
        return Map.entry(language, Pattern.compile(pattern));
    }

    /** Returns false for a language that WeChat guessed and the code does not bear out. */
    static boolean agree(String language, Element element, String code) {
        Pattern mark = element.hasAttr("data-lang") ? MARKS.get(language) : null;
        return mark == null
                || mark.matcher(code.substring(0, Math.min(code.length(), MOST_READ)))
                        .find();
    }
}
