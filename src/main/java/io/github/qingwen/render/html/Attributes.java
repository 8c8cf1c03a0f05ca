package io.github.qingwen.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The attributes of a start tag, in order. */
final class Attributes {
    private record Attribute(String name, String value) {}

    private final List<Attribute> attributes = new ArrayList<>();

    /** Adds an attribute unless its value is null. */
    Attributes with(String name, @Nullable Object value) {
        if (value != null) {
            attributes.add(new Attribute(name, value.toString()));
        }
        return this;
    }

    void forEach(BiConsumer<String, String> action) {
        attributes.forEach(attribute -> action.accept(attribute.name(), attribute.value()));
    }
}
