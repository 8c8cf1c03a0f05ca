package io.github.qingwen.rule;

import io.github.qingwen.report.Category;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * A rule of the user's own for what is not content. What it removes is in the report under its id. Immutable;
 * thread-safe if its predicate or pattern is.
 */
public final class CleaningRule {
    private final String id;
    private final Category category;
    private final Predicate<Element> elements;
    private final Predicate<String> lines;

    private CleaningRule(String id, Category category, Predicate<Element> elements, Predicate<String> lines) {
        this.id = Objects.requireNonNull(id, "id");
        this.category = Objects.requireNonNull(category, "category");
        this.elements = elements;
        this.lines = lines;
    }

    /**
     * Returns a rule that removes elements with all that is inside.
     *
     * @param selector CSS, as jsoup reads it, such as {@code section[data-role=advert]}
     * @throws IllegalArgumentException if it is no selector
     */
    public static CleaningRule elements(String id, Category category, String selector) {
        Objects.requireNonNull(selector, "selector");
        try {
            return elements(id, category, QueryParser.parse(selector).asPredicate(new Element("body")));
        } catch (Selector.SelectorParseException e) {
            throw new IllegalArgumentException("not a CSS selector: " + selector, e);
        }
    }

    /**
     * Returns a rule that removes elements with all that is inside.
     *
     * @param matches returns true for what is removed; it is asked for every element and must not change it
     */
    public static CleaningRule elements(String id, Category category, Predicate<Element> matches) {
        return new CleaningRule(id, category, Objects.requireNonNull(matches, "matches"), line -> false);
    }

    /**
     * Returns a rule that removes lines without images whose whole text matches; whitespace in it is collapsed.
     *
     * @param text must match all of the line
     */
    public static CleaningRule lines(String id, Category category, Pattern text) {
        Objects.requireNonNull(text, "text");
        return new CleaningRule(
                id, category, element -> false, line -> text.matcher(line).matches());
    }

    /** Returns the id by which reports name the rule. */
    public String id() {
        return id;
    }

    /** Returns why the rule removes what it removes. */
    public Category category() {
        return category;
    }

    /** Returns true for an element that is removed, with all that is inside. */
    public boolean takes(Element element) {
        return elements.test(element);
    }

    /** Returns true for the text of a line that is removed. */
    public boolean takes(String line) {
        return lines.test(line);
    }
}
