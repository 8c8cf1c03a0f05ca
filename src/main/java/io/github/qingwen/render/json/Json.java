package io.github.qingwen.render.json;

import io.github.qingwen.internal.json.UntrustedJson;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mapper for articles: configured by the annotations of the model. */
final class Json {
    /** An unknown block is written one level deeper than it was read, and reading ends at 500: writing must not. */
    private static final int MAX_WRITTEN_DEPTH = 1_000;

    static final JsonMapper MAPPER = JsonMapper.builder(UntrustedJson.factory()
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(MAX_WRITTEN_DEPTH)
                            .build())
                    .build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Json() {}
}
