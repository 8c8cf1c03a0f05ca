package io.github.qingwen.internal.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A node of a formula, in the vocabulary of MathML Core.
 *
 * @param name the name of the element
 * @param text the text of a token without mathematical alphanumeric characters; empty for other nodes
 * @param attributes visible attributes of MathML, and three more: {@code font} is the LaTeX command of a token's font
 *     ({@code italic} for the default of letters, empty for upright), {@code class} the TeX class of a row ({@code
 *     ORD}, {@code OP}…), {@code size} the step of a large delimiter or operator
 * @param children in the order of MathML: base, below, above
 */
record MathNode(String name, String text, Map<String, String> attributes, List<MathNode> children) {
    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");

    MathNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    static MathNode of(String name, List<MathNode> children) {
        return new MathNode(name, "", Map.of(), children);
    }

    /** Returns a token. Its characters may be mathematical alphanumeric ones. */
    static MathNode token(String name, String text, String font, Map<String, String> attributes) {
        StringBuilder plain = new StringBuilder();
        String tokenFont = font;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            MathAlphabet.Letter letter = MathAlphabet.letter(text.codePointAt(i));
            plain.appendCodePoint(letter.character());
            tokenFont = letter.font().isEmpty() ? tokenFont : letter.font();
        }
        Map<String, String> all = new HashMap<>(attributes);
        all.put("font", tokenFont);
        return new MathNode(name, plain.toString(), all, List.of());
    }

    /** Returns true for the name of a node that has text and no children. */
    static boolean isToken(String name) {
        return TOKENS.contains(name);
    }

    boolean is(String name) {
        return this.name.equals(name);
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute, String value) {
        return attribute(attribute).equals(value);
    }

    /** Returns true for an operator that is one of these characters. */
    boolean isOperator(String characters) {
        return is("mo") && !text.isEmpty() && characters.contains(text);
    }

    MathNode child(int index) {
        return children.get(index);
    }

    /** Returns the only child, or the node itself if it has none or several. */
    MathNode only() {
        return children.size() == 1 ? children.get(0) : this;
    }
}
