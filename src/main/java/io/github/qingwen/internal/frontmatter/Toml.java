package io.github.qingwen.internal.frontmatter;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads and writes the TOML of front matter. */
final class Toml {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final TomlMapper MAPPER = TomlMapper.builder().build();

    private Toml() {}

    static Map<String, Object> read(String text) throws MalformedException {
        try {
            return MAPPER.readValue(text, FIELDS);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new MalformedException(
                    e.getOriginalMessage(), at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        }
    }

    /** Writes fields, each on a line of its own; any value that is no number, boolean, list or map is text. */
    static String write(Map<String, Object> fields) {
        String text = MAPPER.writeValueAsString(fields);
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
