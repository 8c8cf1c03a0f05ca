package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.render.markdown.RawBlock;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Removes the escapes that keep a site generator from executing code: {@code raw} tags around a code block (Hexo,
 * Jekyll) and comment marks in shortcodes (Hugo).
 */
final class SiteCode extends AbstractVisitor {
    private static final String START = "{% raw %}";
    private static final String END = "{% endraw %}";
    private static final Pattern COMMENTED = Pattern.compile("\\{\\{([<%])/\\*(.*?)\\*/([>%])}}", Pattern.DOTALL);

    private final Parser parser;

    /** @param parser for the content of {@code raw} tags */
    SiteCode(Parser parser) {
        this.parser = parser;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof RawBlock raw
                && raw.getSource().startsWith(START)
                && raw.getSource().endsWith(END)) {
            String inside =
                    raw.getSource().substring(START.length(), raw.getSource().length() - END.length());
            Node first = parser.parse(inside).getFirstChild();
            if (first instanceof FencedCodeBlock && first.getNext() == null) {
                raw.insertBefore(first);
                raw.unlink();
            }
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(shown(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(shown(code.getLiteral()));
    }

    private static String shown(String code) {
        return code.contains("/*") ? COMMENTED.matcher(code).replaceAll("{{$1$2$3}}") : code;
    }
}
