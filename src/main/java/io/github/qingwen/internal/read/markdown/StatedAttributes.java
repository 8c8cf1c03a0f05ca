package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.HeadingId;
import io.github.qingwen.internal.read.markdown.StatedNodes.InlineImageMark;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Adds attributes for structure that HTML elements alone cannot express. */
final class StatedAttributes implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FencedCodeBlock code && tag.equals("code")) {
            code(code.getInfo() == null ? "" : code.getInfo().strip(), attributes);
        } else if (node instanceof IndentedCodeBlock && tag.equals("code")) {
            code("", attributes);
        } else if (node instanceof TableBlock) {
            attributes.put("data-stated", "");
        } else if (node instanceof Heading && node.getLastChild() instanceof HeadingId last) {
            attributes.put("data-id", last.id);
        } else if (node instanceof Image && node.getLastChild() instanceof InlineImageMark) {
            attributes.put("data-inline", "");
        } else if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker task) {
            attributes.put("data-checked", String.valueOf(task.isChecked()));
        }
    }

    /** Adds the info string without its first word, the language, which the class attribute holds. */
    private static void code(String info, Map<String, String> attributes) {
        int space = 0;
        while (space < info.length() && !Character.isWhitespace(info.charAt(space))) {
            space++;
        }
        attributes.put("data-stated", "");
        String rest = info.substring(space).strip();
        if (!rest.isEmpty()) {
            attributes.put("data-info", rest);
        }
    }
}
