package io.github.qingwen.rule;

import io.github.qingwen.report.Category;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * A user's own rule that removes non-content. The report names the rule's id for everything that it removes. Immutable;
 * thread-safe if its predicate is.
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
     * Returns a rule that removes elements with their content.
     *
     * @param selector a CSS selector of jsoup's syntax, such as {@code section[data-role=advert]}
     * @throws IllegalArgumentException if the selector is malformed
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
     * Returns a rule that removes elements with their content.
     *
     * @param matches returns true for elements to remove; it is called for every element and must not modify it
     */
    public static CleaningRule elements(String id, Category category, Predicate<Element> matches) {
        return new CleaningRule(id, category, Objects.requireNonNull(matches, "matches"), line -> false);
    }

    /**
     * Returns a rule that removes lines by their text. Lines with images are never removed.
     *
     * @param text matches the whole text of a line, with whitespace collapsed
     */
    public static CleaningRule lines(String id, Category category, Pattern text) {
        Objects.requireNonNull(text, "text");
        return new CleaningRule(
                id, category, element -> false, line -> text.matcher(line).matches());
    }

    /** Returns the rule's id, as reports name it. */
    public String id() {
        return id;
    }

    /** Returns the category of its report entries. */
    public Category category() {
        return category;
    }

    /** Returns whether the rule removes an element. */
    public boolean takes(Element element) {
        return elements.test(element);
    }

    /** Returns whether the rule removes a line with this text. */
    public boolean takes(String line) {
        return lines.test(line);
    }
}
