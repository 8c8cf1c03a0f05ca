package io.github.qingwen.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.CardKind;
import io.github.qingwen.render.json.JsonRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that ships with the library describes what the library writes. */
class SchemaTest {
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        return JsonMapper.shared().readTree(JsonRenderer.schema());
    }

    @Test
    void theSchemaListsTheKindsOfCards() {
        List<String> kinds = SCHEMA.at("/$defs/card/properties/kind/examples")
                .valueStream()
                .map(JsonNode::asString)
                .toList();

        assertThat(kinds).isEqualTo(CardKind.values().stream().map(CardKind::id).toList());
    }

    @Test
    void theSchemaDeclaresEveryFieldOfRandomArticles() {
        RandomArticles articles = new RandomArticles(5);
        for (int i = 0; i < 1_000; i++) {
            String json = JsonRenderer.create().render(articles.next());

            check(JsonMapper.shared().readTree(json), SCHEMA, "article");
        }
    }

    @Test
    void theSchemaDeclaresEveryFieldOfTheGoldens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            List<Path> goldens =
                    files.filter(file -> file.toString().endsWith(".json")).toList();

            assertThat(goldens).isNotEmpty();
            for (Path golden : goldens) {
                check(JsonMapper.shared().readTree(Files.readString(golden)), SCHEMA, golden.toString());
            }
        }
    }

    private static void check(JsonNode value, JsonNode schema, String path) {
        if (schema.has("$ref")) {
            check(value, SCHEMA.at(schema.get("$ref").asString().substring(1)), path);
        } else if (schema.has("oneOf")) {
            check(value, alternative(value, schema, path), path);
        } else if (schema.has("const")) {
            assertThat(value).as(path).isEqualTo(schema.get("const"));
        } else if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(path).contains(value);
        } else {
            checkType(value, schema, path);
        }
    }

    private static JsonNode alternative(JsonNode value, JsonNode schema, String path) {
        for (JsonNode one : schema.get("oneOf")) {
            JsonNode kind = SCHEMA.at(one.get("$ref").asString().substring(1));
            if (kind.at("/properties/type/const").equals(value.get("type"))) {
                return kind;
            }
        }
        throw new AssertionError(path + " has a type that the schema does not know: " + value.get("type"));
    }

    private static void checkType(JsonNode value, JsonNode schema, String path) {
        switch (schema.get("type").asString()) {
            case "string" -> assertThat(value.isString()).as(path).isTrue();
            case "integer" -> assertThat(value.isInt()).as(path).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(path).isTrue();
            case "array" -> value.forEach(one -> check(one, schema.get("items"), path + "[]"));
            default -> checkObject(value, schema, path);
        }
    }

    private static void checkObject(JsonNode value, JsonNode schema, String path) {
        assertThat(value.isObject()).as(path).isTrue();
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asString()))
                        .as(path + "." + name)
                        .isTrue());
        if (schema.has("properties")) {
            value.properties().forEach(field -> {
                JsonNode declared = schema.get("properties").get(field.getKey());
                assertThat(declared).as(path + "." + field.getKey()).isNotNull();
                check(field.getValue(), declared, path + "." + field.getKey());
            });
        }
    }
}
