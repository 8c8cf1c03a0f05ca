package io.github.qingwen.rule;

import io.github.qingwen.report.Category;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * A rule of the user's own for what is not content. What it takes is in the report under its id. Immutable; thread-safe as
 * far as what it is made of is.
 */
public final class CleaningRule {
    private final String id;
    private final Category category;
    private final Predicate<Element> elements;
    private final Predicate<String> lines;

    private CleaningRule(String id, Category category, Predicate<Element> elements, Predicate<String> lines) {
        this.id = id;
        this.category = category;
        this.elements = elements;
        this.lines = lines;
    }

    /**
     * Takes out elements with all that is in them.
     *
     * @param selector CSS, as jsoup reads it, such as {@code section[data-role=advert]}
     * @throws IllegalArgumentException if it is no selector
     */
    public static CleaningRule elements(String id, Category category, String selector) {
        try {
            return elements(id, category, QueryParser.parse(selector).asPredicate(new Element("body")));
        } catch (Selector.SelectorParseException e) {
            throw new IllegalArgumentException("not a CSS selector: " + selector, e);
        }
    }

    /**
     * Takes out elements with all that is in them.
     *
     * @param matches true for what goes; asked for every element, must not change it
     */
    public static CleaningRule elements(String id, Category category, Predicate<Element> matches) {
        return new CleaningRule(id, category, matches, line -> false);
    }

    /**
     * Takes out lines without pictures, whose whole text, white space collapsed, matches.
     *
     * @param text must match all of the line
     */
    public static CleaningRule lines(String id, Category category, Pattern text) {
        return new CleaningRule(id, category, element -> false, line -> text.matcher(line).matches());
    }

    /** Names it in reports. */
    public String id() {
        return id;
    }

    /** Why it takes what it takes. */
    public Category category() {
        return category;
    }

    /** True where the element goes, with all that is in it. */
    public boolean takes(Element element) {
        return elements.test(element);
    }

    /** True where the line goes; white space in it is collapsed. */
    public boolean takes(String line) {
        return lines.test(line);
    }
}
