package io.github.qingwen;

/** Markup and text to make articles of, where only its length or its place matters. */
public final class SampleMarkup {
    /** A picture that stands alone. */
    public static final String PICTURE = "<p><img src='https://a.cn/1'></p>";

    private static final String LETTERS = "山水林田湖草沙石云雨";

    private SampleMarkup() {}

    public static String p(String content) {
        return "<p>" + content + "</p>";
    }

    public static String p(String style, String content) {
        return "<p style='" + style + "'>" + content + "</p>";
    }

    /** Returns a text of so many characters, without marks. */
    public static String words(int length) {
        return LETTERS.repeat(length / LETTERS.length() + 1).substring(0, length);
    }

    /** Returns a text of so many characters that ends with a full stop. */
    public static String sentence(int length) {
        return words(length - 1) + '。';
    }
}
