package io.github.qingwen.render.markdown;

import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Writes fields between the fences of front matter. */
final class FrontMatterNotation {
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new Quoting())
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .build())
            .addModule(new SimpleModule()
                    .addSerializer(Date.class, new PlainDate())
                    .addSerializer(String.class, new Lines()))
            .build();
    private static final TomlMapper TOML = TomlMapper.builder()
            .addModule(new SimpleModule().addSerializer(Date.class, new QuotedDate()))
            .build();

    private FrontMatterNotation() {}

    /** A point in time as it is written. */
    record Date(String text) {}

    static String yaml(Map<String, Object> fields) {
        return fenced("---\n", fields, YAML);
    }

    static String toml(Map<String, Object> fields) {
        return fenced("+++\n", fields, TOML);
    }

    private static String fenced(String fence, Map<String, Object> fields, ObjectMapper mapper) {
        String text = fields.isEmpty() ? "" : mapper.writeValueAsString(fields);
        return fence + text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + fence;
    }

    /**
     * Quotes also what YAML 1.1, which Go and Ruby read, takes for a date, a time, a number in other notation or a
     * merge, and what holds its further line breaks or a byte order mark, which readers drop.
     */
    private static final class Quoting extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1L;

        private static final String NUMBERS = "0123456789+-.:_ abcdefoxtzABCDEFOXTZ";
        private static final Set<String> OPERATORS = Set.of("=", "<<");
        private static final String DROPPED = "\u0085\u2028\u2029\ufeff";

        @Override
        public boolean needToQuoteName(String name) {
            return super.needToQuoteName(name) || needToQuoteValue(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value)
                    || OPERATORS.contains(value)
                    || value.chars().anyMatch(c -> DROPPED.indexOf(c) >= 0)
                    || ("0123456789+-.".indexOf(value.charAt(0)) >= 0
                            && value.chars().allMatch(c -> NUMBERS.indexOf(c) >= 0));
        }
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

    private static final class PlainDate extends ValueSerializer<Date> {
        @Override
        public void serialize(Date date, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(date.text());
        }
    }

    private static final class QuotedDate extends ValueSerializer<Date> {
        @Override
        public void serialize(Date date, JsonGenerator generator, SerializationContext context) {
            generator.writeString(date.text());
        }
    }
}
