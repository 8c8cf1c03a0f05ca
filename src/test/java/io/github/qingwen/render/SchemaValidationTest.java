package io.github.qingwen.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.qingwen.Texts;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A validator finds the JSON of articles valid by its schema, and other JSON invalid. */
class SchemaValidationTest {
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonRenderer.schema());
    }

    static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void everyGoldenIsValid(Path golden) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(golden), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyRandomArticleIsValid() {
        RandomArticles articles = new RandomArticles(6);
        for (int i = 0; i < 30; i++) {
            assertThat(SCHEMA.validate(JsonRenderer.create().render(articles.next()), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void anArticleWithContentOfALaterVersionIsValidOnceItIsWrittenAgain() {
        String later = """
                {"version":2,"blocks":[
                  {"type":"paragraph","content":[{"type":"ruby","text":"山"}]}, {"type":"poll"}, {"type":"card","kind":"live"}]}
                """;

        assertThat(SCHEMA.validate(
                        JsonRenderer.create().render(JsonReader.create().read(later)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @Texts("""
            []
            {"version":1}
            {"version":2,"blocks":[]}
            {"version":1,"blocks":[{"type":"poem"}]}
            {"version":1,"blocks":[{"type":"heading","level":"two"}]}
            """)
    void jsonOfAnotherFormIsInvalid(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
