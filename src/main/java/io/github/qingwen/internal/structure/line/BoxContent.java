package io.github.qingwen.internal.structure.line;

/** How many lines, characters (code points) and pictures stand in one visible box, inner boxes included. */
public record BoxContent(int lines, int characters, int pictures) {
    static final BoxContent NONE = new BoxContent(0, 0, 0);
    static final BoxContent PICTURE = new BoxContent(0, 0, 1);

    static BoxContent ofLine(int length) {
        return new BoxContent(1, length, 0);
    }

    BoxContent plus(BoxContent other) {
        return new BoxContent(lines + other.lines, characters + other.characters, pictures + other.pictures);
    }
}
