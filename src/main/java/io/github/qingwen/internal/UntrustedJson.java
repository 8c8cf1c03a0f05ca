package io.github.qingwen.internal;

import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** The mapper for JSON from sources that are not trusted. */
public final class UntrustedJson {
    private UntrustedJson() {}

    /**
     * Returns a factory whose readers keep no property names: Jackson's shared table of names would let a source with
     * colliding names spoil the reading of later ones.
     */
    public static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES);
    }
}
