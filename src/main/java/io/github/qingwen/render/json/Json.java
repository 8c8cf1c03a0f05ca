package io.github.qingwen.render.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qingwen.internal.UntrustedJson;
import io.github.qingwen.model.ArticleType;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Inline;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The mapper for articles. A record of the model is written as an object with its non-empty components as fields, in
 * declaration order, unless a type in this class states otherwise.
 */
final class Json {
    /** Greater than the reader's limit of 500, because an unknown block is written one level deeper than it was read. */
    private static final int MAX_WRITTEN_DEPTH = 1_000;

    private static final String UNKNOWN = "unknown";

    static final JsonMapper MAPPER = JsonMapper.builder(UntrustedJson.factory()
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(MAX_WRITTEN_DEPTH)
                            .build())
                    .build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .addMixIn(Block.class, Blocks.class)
            .addMixIn(Inline.class, Inlines.class)
            .addMixIn(Block.ListItem.class, Items.class)
            .addMixIn(Block.ListBlock.class, Numbers.class)
            .addMixIn(Block.Cell.class, Numbers.class)
            .addMixIn(Block.Alignment.class, Names.class)
            .addMixIn(ArticleType.class, Names.class)
            .addMixIn(CardKind.class, Names.class)
            .addModule(new SimpleModule()
                    .addDeserializer(Block.Unknown.class, new UnknownReader<>(Block.Unknown::new))
                    .addDeserializer(Inline.Unknown.class, new UnknownReader<>(Inline.Unknown::new)))
            .build();

    private Json() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true, defaultImpl = Block.Unknown.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.ListBlock.class, name = "list"),
        @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Block.CodeBlock.class, name = "code-block"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Formula.class, name = "formula"),
        @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
        @JsonSubTypes.Type(value = Block.Card.class, name = "card"),
        @JsonSubTypes.Type(value = Block.Raw.class, name = "raw"),
        @JsonSubTypes.Type(value = Block.Unknown.class, name = UNKNOWN),
    })
    @JsonPropertyOrder({"language", "info"})
    private interface Blocks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true, defaultImpl = Inline.Unknown.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Inline.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Inline.Strong.class, name = "strong"),
        @JsonSubTypes.Type(value = Inline.Emphasis.class, name = "emphasis"),
        @JsonSubTypes.Type(value = Inline.Underline.class, name = "underline"),
        @JsonSubTypes.Type(value = Inline.Strikethrough.class, name = "strikethrough"),
        @JsonSubTypes.Type(value = Inline.Code.class, name = "code"),
        @JsonSubTypes.Type(value = Inline.Link.class, name = "link"),
        @JsonSubTypes.Type(value = Inline.InlineImage.class, name = "image"),
        @JsonSubTypes.Type(value = Inline.LineBreak.class, name = "line-break"),
        @JsonSubTypes.Type(value = Inline.Formula.class, name = "formula"),
        @JsonSubTypes.Type(value = Inline.FootnoteReference.class, name = "footnote-reference"),
        @JsonSubTypes.Type(value = Inline.Superscript.class, name = "superscript"),
        @JsonSubTypes.Type(value = Inline.Subscript.class, name = "subscript"),
        @JsonSubTypes.Type(value = Inline.Raw.class, name = "raw"),
        @JsonSubTypes.Type(value = Inline.Unknown.class, name = UNKNOWN),
    })
    @JsonPropertyOrder({"url", "title"})
    private interface Inlines {}

    @JsonPropertyOrder({"checked", "blocks"})
    private interface Items {}

    /** Mix-in for numbers whose default is 1 and left out. */
    interface Numbers {
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = One.class)
        @JsonDeserialize(using = OneIfAbsent.class)
        int start();

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = One.class)
        @JsonDeserialize(using = OneIfAbsent.class)
        int colspan();

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = One.class)
        @JsonDeserialize(using = OneIfAbsent.class)
        int rowspan();
    }

    /** A filter for Jackson, which leaves out values that are equal to it. */
    static final class One {
        @Override
        public boolean equals(@Nullable Object value) {
            return Integer.valueOf(1).equals(value);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static final class OneIfAbsent extends ValueDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) {
            return context.readValue(parser, Integer.class);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return 1;
        }
    }

    /** Mix-in for values that are written as their id. */
    abstract static class Names {
        @JsonValue
        abstract String id();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable Object of(String id) {
            return null;
        }
    }

    /** Reads a block or inline whose type this version does not know, or one that {@link JsonRenderer} wrote as such. */
    private static final class UnknownReader<T> extends ValueDeserializer<T> {
        private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

        private final BiFunction<@Nullable String, Map<String, Object>, T> constructor;

        UnknownReader(BiFunction<@Nullable String, Map<String, Object>, T> constructor) {
            this.constructor = constructor;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Map<String, Object> fields = context.readValue(parser, FIELDS);
            String type = as(String.class, fields.remove("type"), context);
            if (!UNKNOWN.equals(type)) {
                return constructor.apply(type, fields);
            }
            Map<String, Object> inner = new LinkedHashMap<>();
            Map<?, ?> written = as(Map.class, fields.get("fields"), context);
            if (written != null) {
                written.forEach((name, value) -> inner.put(name.toString(), value));
            }
            return constructor.apply(as(String.class, fields.get("kind"), context), inner);
        }

        private <V> @Nullable V as(Class<V> type, @Nullable Object value, DeserializationContext context) {
            return value == null || type.isInstance(value)
                    ? type.cast(value)
                    : context.reportInputMismatch(this, "should be a " + type.getSimpleName() + ", but is: " + value);
        }
    }
}
