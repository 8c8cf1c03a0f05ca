package io.github.qingwen.internal.structure.evidence;

/**
 * The lines, characters and pictures in one visible box. They are counted while the lines of an article are gathered
 * and never changes after.
 */
final class BoxContent {
    private int lines;
    private int characters;
    private int pictures;

    void addLine(int length) {
        lines++;
        characters += length;
    }

    void addPicture() {
        pictures++;
    }

    int lines() {
        return lines;
    }

    int characters() {
        return characters;
    }

    int pictures() {
        return pictures;
    }
}
