package io.github.qingwen.report;

import org.jspecify.annotations.Nullable;

/** A place in the source. Its {@code toString} is readable text. */
public sealed interface Place {
    /**
     * An element or a text of the content.
     *
     * @param path the path of the element, or of the element around the text, below the content element:
     *     {@code section[2] > p[1]}; a long path begins with an ellipsis; empty for the content element itself
     * @param node the index of the element or text in {@code Conversion.content().nodeStream()}
     */
    record Content(String path, int node) implements Place {
        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * A field of the metadata.
     *
     * @param name such as {@code metadata.title}
     */
    record Field(String name) implements Place {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Front matter.
     *
     * @param field the name of the field, or null
     * @param line the line of the source, from 1; 0 if it is not known
     * @param column the column in that line, from 1; 0 if it is not known
     */
    record FrontMatter(@Nullable String field, int line, int column) implements Place {
        /** Creates the place of a field. */
        public FrontMatter(String field) {
            this(field, 0, 0);
        }

        @Override
        public String toString() {
            String name = field == null ? "" : ", " + field;
            return "front matter" + name + (line == 0 ? "" : ", line " + line + ", column " + column);
        }
    }
}
