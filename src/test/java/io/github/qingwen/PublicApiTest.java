package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public API changes on purpose only: it stands in {@code src/test/resources/public-api.txt}, and what is not
 * there, or not here any more, fails. After a change that is meant,
 * {@code mvn -B test -Dtest=PublicApiTest -Dapi.update=true} writes it anew; a line that goes breaks those who use it.
 */
class PublicApiTest {
    private static final Path RECORD = Path.of("src/test/resources/public-api.txt");
    private static final Set<String> EXPORTED = Set.of(
            "",
            ".model",
            ".render",
            ".render.html",
            ".render.json",
            ".render.markdown",
            ".render.text",
            ".report",
            ".rule");

    @Test
    void isAsItIsRecorded() {
        String api = String.join("\n", api()) + '\n';
        if (Boolean.getBoolean("api.update")) {
            TestData.write(RECORD, api);
        }
        assertThat(api).isEqualTo(TestData.read(RECORD));
    }

    private static List<String> api() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(type -> EXPORTED.contains(type.getPackageName().replace("io.github.qingwen", "")))
                        .filter(PublicApiTest::isVisible)
                        .map(JavaClass::reflect)
                        .flatMap(PublicApiTest::lines)
                        .sorted()
                        .toList();
    }

    private static boolean isVisible(JavaClass type) {
        boolean outer = type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
        return outer && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<String> lines(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(type.toGenericString());
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers())) {
                lines.add(constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !method.isBridge()) {
                lines.add(method.toGenericString());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                lines.add(field.toGenericString());
            }
        }
        return lines.stream();
    }
}
