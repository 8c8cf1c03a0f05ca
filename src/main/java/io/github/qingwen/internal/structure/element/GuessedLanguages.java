package io.github.qingwen.internal.structure.element;

import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The languages that WeChat's editor guesses for code ({@code data-lang} of a {@code code-snippet__js}) and often
 * guesses wrong: it reports R as Apache configuration, Swift or a makefile. A guess is accepted only if the code has a
 * typical mark of the language.
 */
final class GuessedLanguages {
    /** C and its kin: lines that end with a semicolon or a brace. */
    private static final String STATEMENTS = "(?m)[;{]\\s*$|^\\s*#include\\b";

    private static final String SCRIPT =
            "\\b(?:const|let|var)\\s+[\\w$\\[{]|\\bfunction\\s+\\w|=>|(?m);\\s*$|\\bconsole\\.";
    /** An opening tag alone is not enough: it may be a type in the output of R, such as {@code <dbl>}. */
    private static final String CLOSED_TAG = "</[A-Za-z]|/>|<\\?xml|<!";

    private static final String COMMAND =
            "(?m)^\\s*(?:\\$\\s|#!|(?:sudo|cd|ls|echo|export|apt|apt-get|yum|dnf|brew|pip|pip3|conda|mamba|git|docker|"
                    + "npm|npx|yarn|curl|wget|tar|unzip|mkdir|rm|cp|mv|chmod|cat|grep|awk|sed|source|python|python3|java|mvn|make|bash|"
                    + "sh|ssh|scp|kubectl|systemctl|service|ps|kill|nohup)\\s)|\\s--[a-z]|\\$\\{|(?m)^\\s*(?:done|fi)\\b";

    /** Patterns that nearly all code of a language matches. */
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
            mark("properties", "(?m)^[a-z][\\w-]*(?:\\.[\\w-]+)+ ?= ?\\S"),
            mark("objectivec", "@(?:interface|implementation|property|end)\\b|#import\\s"),
            mark("vbnet", "\\b(?:Dim|End Sub|End Function)\\b"),
            mark("delphi", "\\bbegin\\b[^\\u0000]*\\bend[;.]"),
            mark("stylus", "(?m)^\\s*[\\w-]+\\s*=\\s*\\S+$"),
            mark("swift", "\\b(?:let|var)\\s+\\w+|\\bfunc\\s+\\w|\\bimport\\s+(?:Foundation|SwiftUI|UIKit)\\b"),
            mark("kotlin", "\\b(?:val|var|fun)\\s+\\w"),
            mark("scala", "\\b(?:val|var|def|object|trait)\\s+\\w"),
            mark("rust", "\\b(?:fn|let|impl|mod|pub|use)\\s+\\w"),
            mark("go", "(?m)^package\\s|\\bfunc\\s|\\berr :="),
            mark("lua", "\\blocal\\s|\\bthen\\b"),
            mark("c", STATEMENTS),
            mark("cpp", STATEMENTS),
            mark("csharp", STATEMENTS),
            mark("java", STATEMENTS),
            mark("javascript", SCRIPT),
            mark("typescript", SCRIPT),
            mark("xml", CLOSED_TAG),
            mark("html", CLOSED_TAG),
            mark(
                    "powershell",
                    "(?i)\\b(?:get|set|new|add|remove|import|invoke|start|stop|write)-[a-z]+|\\$env:|(?m)^\\s*\\$\\w+"),
            mark(
                    "sql",
                    "(?i)\\b(?:select\\s[^;]*\\bfrom|insert\\s+into|delete\\s+from|update\\s+\\S+\\s+set|"
                            + "(?:create|alter|drop)\\s+(?:table|database|index|view|user))\\b"),
            mark("bash", COMMAND),
            mark("shell", COMMAND));
    /** Maximum number of characters that are searched for the mark. */
    private static final int MAX_READ = 4_000;

    private GuessedLanguages() {}

    private static Map.Entry<String, Pattern> mark(String language, String pattern) {
        return Map.entry(language, Pattern.compile(pattern));
    }

    /** Returns false if WeChat guessed the language and the code has no mark of it. */
    static boolean agree(String language, Element element, String code) {
        Pattern mark = element.hasAttr("data-lang") ? MARKS.get(language) : null;
        return mark == null
                || mark.matcher(code.substring(0, Math.min(code.length(), MAX_READ)))
                        .find();
    }
}
