package io.github.qingwen.internal.structure.element;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language that the markup of a block of code states: on the code, or on the boxes around it. */
final class StatedLanguage {
    /** Values that editors write if the author chose no language. */
    private static final Set<String> NO_LANGUAGE = Set.of(
            "cs",
            "default",
            "none",
            "text",
            "txt",
            "plaintext",
            "plain",
            "nohighlight",
            "undefined",
            "unknown",
            "auto");

    /** Prefixes of class names, and UEditor's and SyntaxHighlighter's {@code brush: sql; toolbar: false}. */
    private static final Pattern PREFIXED =
            Pattern.compile("(?:^|\\s)(?:(?:language|lang)-([^\\s;]+)|brush: ?([^\\s;]+)"
                    + "|(?:highlight(?:-source|-text)?|src)-([a-z0-9+#]+))");
    /** A class of a box around code. Another class of that box may name the language. */
    private static final Pattern CODE_BOX = Pattern.compile("(?i)highlight|sourcecode|codehilite|code-block");
    /** Natural languages, as the attribute {@code lang} has them. */
    private static final Pattern NATURAL = Pattern.compile("(?:zh|en|ja)(?:[-_].*)?");
    /** Maximum number of enclosing boxes that are searched for the language. */
    private static final int MAX_BOXES = 6;

    // spotless:off
    /** Class names of code that name a language without a prefix. */
    private static final Set<String> NAMES = Set.of(
            "actionscript", "apache", "applescript", "arduino", "asm", "awk", "bash", "basic", "bat", "batch", "c", "c#",
            "c++", "clojure", "cmake", "coffeescript", "cpp", "csharp", "css", "cuda", "dart", "delphi", "diff",
            "dockerfile", "elixir", "erlang", "fortran", "fsharp", "go", "golang", "gradle", "graphql", "groovy", "haskell",
            "html", "http", "ini", "java", "javascript", "js", "json", "json5", "jsonc", "jsx", "julia", "kotlin", "latex",
            "less", "lisp", "lua", "makefile", "markdown", "matlab", "mermaid", "nginx", "objc", "objectivec", "ocaml",
            "pascal", "perl", "php", "powershell", "prolog", "properties", "protobuf", "ps1", "python", "py", "r", "rb",
            "ruby", "rust", "rs", "sass", "scala", "scheme", "scss", "sh", "shell", "smalltalk", "solidity", "sql", "svelte",
            "swift", "tcl", "tex", "toml", "ts", "tsx", "typescript", "vb", "vbnet", "verilog", "vhdl", "vim", "vue", "wasm",
            "xml", "yaml", "yml", "zig", "zsh");
    // spotless:on

    private StatedLanguage() {}

    /** Returns the language of a block of code; null if none is stated or the code does not match a guess. */
    static @Nullable String of(Element block, String text) {
        Element code = block.selectFirst("code");
        for (Element element : code == null ? List.of(block) : List.of(block, code)) {
            String stated = ofCode(element, text);
            if (!stated.isBlank()) {
                return NO_LANGUAGE.contains(stated) ? null : stated;
            }
        }
        Element box = block.parent();
        for (int i = 0; i < MAX_BOXES && box != null; i++) {
            String stated = ofBox(box);
            if (!stated.isBlank()) {
                return NO_LANGUAGE.contains(stated) ? null : stated;
            }
            box = box.parent();
        }
        return null;
    }

    private static String ofCode(Element element, String text) {
        String prefixed = prefixed(element);
        if (!prefixed.isEmpty()) {
            return prefixed;
        }
        String guessed = element.attr("data-lang").strip();
        if (!guessed.isEmpty()) {
            return GuessedLanguages.agree(guessed, element, text) ? guessed : "none";
        }
        String attribute = element.hasAttr("data-language") ? element.attr("data-language") : element.attr("lang");
        return attribute.isBlank() || NATURAL.matcher(attribute).matches() ? named(element) : attribute.strip();
    }

    private static String ofBox(Element element) {
        String prefixed = prefixed(element);
        return prefixed.isEmpty() && CODE_BOX.matcher(element.className()).find() ? named(element) : prefixed;
    }

    private static String prefixed(Element element) {
        Matcher matcher = PREFIXED.matcher(element.className());
        while (matcher.find()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                String name = matcher.group(i);
                if (name != null && (i < 3 ? !NATURAL.matcher(name).matches() : NAMES.contains(name))) {
                    return name;
                }
            }
        }
        return "";
    }

    private static String named(Element element) {
        for (String name : element.classNames()) {
            if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
        return "";
    }
}
