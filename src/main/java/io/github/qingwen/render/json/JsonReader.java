package io.github.qingwen.render.json;

import io.github.qingwen.QingwenException;
import io.github.qingwen.model.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads what {@link JsonRenderer} writes. Immutable and thread-safe; fields that it does not know are passed over. */
public final class JsonReader {
    private static final JsonReader INSTANCE = new JsonReader();

    private JsonReader() {}

    public static JsonReader create() {
        return INSTANCE;
    }

    /**
     * @return an article equal to the one that was written
     * @throws QingwenException of kind {@link QingwenException.Kind#INVALID_JSON} if this is not an article in JSON
     */
    public Article read(String json) {
        try {
            Article article = Json.MAPPER.readValue(json, Article.class);
            if (article != null) {
                return article;
            }
        } catch (JacksonException e) {
            throw invalid(e.getOriginalMessage() + where(e.getLocation()));
        }
        throw invalid("null");
    }

    private static QingwenException invalid(String what) {
        return new QingwenException(QingwenException.Kind.INVALID_JSON, "not the JSON of an article: " + what);
    }

    private static String where(TokenStreamLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
