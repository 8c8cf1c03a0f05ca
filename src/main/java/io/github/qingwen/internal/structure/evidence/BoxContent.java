package io.github.qingwen.internal.structure.evidence;

/** What stands in one visible box. It is counted while the lines of an article are gathered and never changes after. */
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
