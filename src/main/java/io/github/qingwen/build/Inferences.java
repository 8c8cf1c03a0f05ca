package io.github.qingwen.build;

import java.util.List;

/** The table of inferences, in the order in which they go over the parts. */
final class Inferences {
    /** For the article as a whole. */
    private static final List<Inference> ARTICLE = List.of(
            new CreditLines(), new Captions(), new NumberHeadings(), new ProminentHeadings(), new BoldLineHeadings(),
            new BoxQuotes());

    /** For what is inside an item, a cell or a quotation: there are no parts to head there. */
    private static final List<Inference> NESTED = List.of(new Captions());

    private Inferences() {}

    static List<String> ids() {
        return ARTICLE.stream().map(Inference::id).toList();
    }

    static List<Part> article(List<Part> parts, Draft draft) {
        return apply(ARTICLE, parts, draft);
    }

    static List<Part> nested(List<Part> parts, Content content) {
        return apply(NESTED, parts, new Draft(parts, content));
    }

    private static List<Part> apply(List<Inference> inferences, List<Part> parts, Draft draft) {
        List<Part> current = parts;
        for (Inference inference : inferences) {
            if (draft.content().isOn(inference.id())) {
                current = inference.apply(current, draft);
            }
        }
        return current;
    }
}
