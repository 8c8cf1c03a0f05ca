package io.github.qingwen.render.json;

import io.github.qingwen.model.Article;
import io.github.qingwen.report.QingwenException;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the JSON that {@link JsonRenderer} writes. Immutable and thread-safe.
 *
 * <p>JSON of a later version is read as far as this version knows it. Unknown blocks, inlines and kinds of cards are
 * kept. Unknown fields, article types and alignments are skipped. Rendered again, the article is JSON of version
 * {@value JsonRenderer#VERSION}. Check the {@code version} of the JSON first to detect this case. JSON without a
 * {@code version} is read as version 1.
 */
public final class JsonReader {
    private static final JsonReader INSTANCE = new JsonReader();

    private JsonReader() {}

    /** Returns a reader. */
    public static JsonReader create() {
        return INSTANCE;
    }

    /**
     * Reads an article.
     *
     * @return an article equal to the one that was rendered
     * @throws QingwenException of kind {@link QingwenException.Kind#INVALID_JSON} if this is not JSON of an article, if it
     *     is nested deeper than Jackson's limit of 500 levels, or if its {@code version} is not a positive integer; the
     *     cause is Jackson's exception, if there is one
     */
    public Article read(String json) {
        Objects.requireNonNull(json, "json");
        try {
            ArticleJson article = Json.MAPPER.readValue(json, ArticleJson.class);
            if (article != null) {
                return article.article();
            }
        } catch (JacksonException e) {
            throw new QingwenException(
                    QingwenException.Kind.INVALID_JSON, message(e.getOriginalMessage() + position(e.getLocation())), e);
        }
        throw new QingwenException(QingwenException.Kind.INVALID_JSON, message("null"));
    }

    private static String message(String problem) {
        return "not the JSON of an article: " + problem;
    }

    private static String position(TokenStreamLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
