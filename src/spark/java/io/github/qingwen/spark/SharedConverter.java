package io.github.qingwen.spark;

import com.esotericsoftware.kryo.DefaultSerializer;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The converter of a JVM. It is broadcast as its settings alone, and each executor builds the converter where a task
 * first asks for it. Thread-safe.
 *
 * <p>Kryo, where it is Spark's serializer, does not know records and leaves this to Java.
 */
@DefaultSerializer(JavaSerializer.class)
final class SharedConverter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Settings settings;
    private transient @Nullable Converter converter;

    SharedConverter(Settings settings) {
        this.settings = settings;
    }

    /** Returns the converter, always the same one. */
    synchronized Converter get() {
        Converter built = converter;
        if (built == null) {
            built = new Converter(settings);
            converter = built;
        }
        return built;
    }
}
