package io.github.qingwen.render.markdown;

import java.util.Collections;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes fields between the fences of front matter. */
final class FrontMatterNotation {
    // the libraries are loaded by the first field that needs them, as most need none

    private static final class Yaml {
        private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                        .stringQuotingChecker(new YamlQuoting())
                        .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                        .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                        .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                        .disable(YAMLWriteFeature.SPLIT_LINES)
                        .build())
                .addModule(new SimpleModule()
                        .addSerializer(FieldDate.class, new PlainDate())
                        .addSerializer(String.class, new Lines()))
                .build();
    }

    private static final class Toml {
        private static final TomlMapper MAPPER = TomlMapper.builder()
                .addModule(new SimpleModule().addSerializer(FieldDate.class, new QuotedDate()))
                .build();
    }

    private FrontMatterNotation() {}

    /** Returns fields as YAML. Those without anything to quote, nearly all, are written without a YAML library's work. */
    static String yaml(Map<String, Object> fields) {
        StringBuilder yaml = new StringBuilder("---\n");
        fields.forEach((key, value) -> {
            if (!PlainYaml.append(key, value, yaml)) {
                yaml.append(quoted(key, value));
            }
        });
        return yaml.append("---\n").toString();
    }

    /** Returns a field as the YAML library writes it, which quotes what needs quotes. */
    static String quoted(String key, Object value) {
        return Yaml.MAPPER.writeValueAsString(Collections.singletonMap(key, value));
    }

    static String toml(Map<String, Object> fields) {
        String text = fields.isEmpty() ? "" : Toml.MAPPER.writeValueAsString(fields);
        return "+++\n" + text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + "+++\n";
    }

    /** Writes text of several lines with the one line break that no version of YAML reads as another character. */
    private static final class Lines extends ValueSerializer<String> {
        @Override
        public void serialize(String text, JsonGenerator generator, SerializationContext context) {
            generator.writeString(
                    text.indexOf('\n') < 0
                            ? text
                            : text.replace('\u0085', '\n')
                                    .replace('\u2028', '\n')
                                    .replace('\u2029', '\n'));
        }
    }

    private static final class PlainDate extends ValueSerializer<FieldDate> {
        @Override
        public void serialize(FieldDate date, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(date.text());
        }
    }

    private static final class QuotedDate extends ValueSerializer<FieldDate> {
        @Override
        public void serialize(FieldDate date, JsonGenerator generator, SerializationContext context) {
            generator.writeString(date.text());
        }
    }
}
