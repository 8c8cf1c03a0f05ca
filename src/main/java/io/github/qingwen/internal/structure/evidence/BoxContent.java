package io.github.qingwen.internal.structure.evidence;

/**
 * The lines, characters and pictures in one visible box. They are counted while the lines of an article are gathered
 * and never changes after.
 */
public final class BoxContent {
    private int lines;
    private int characters;
    private int pictures;

    public void addLine(int length) {
        lines++;
        characters += length;
    }

    public void addPicture() {
        pictures++;
    }

    public int lines() {
        return lines;
    }

    public int characters() {
        return characters;
    }

    public int pictures() {
        return pictures;
    }
}
