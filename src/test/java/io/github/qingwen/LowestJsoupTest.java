package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * The oldest jsoup that README names gives the same conversions as the newest. A class loader of its own sees that
 * jsoup, the library compiled against the newest one, and all else as usual.
 */
class LowestJsoupTest {
    private static final Path JSOUP = Path.of("target/lowest/jsoup.jar");

    /** A conversion to Markdown and JSON; loaded once more by the class loader of the test. */
    public static final class Converter implements UnaryOperator<String> {
        @Override
        public String apply(String source) {
            Conversion conversion = Qingwen.create().convert(source);
            return MarkdownRenderer.create().render(conversion.article())
                    + JsonRenderer.create().render(conversion.article());
        }

        /** The file that jsoup comes from. */
        @Override
        public String toString() {
            return Jsoup.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();
        }
    }

    @Test
    void givesTheSameConversionsOfAllTestData() throws Exception {
        try (URLClassLoader loader = new Loader()) {
            UnaryOperator<String> lowest = converter(loader);
            UnaryOperator<String> newest = new Converter();

            assertThat(lowest.toString()).endsWith(JSOUP.toString());
            assertThat(TestData.inputs()).isNotEmpty().allSatisfy(input -> {
                String source = TestData.read(input);
                assertThat(lowest.apply(source)).as("%s", input).isEqualTo(newest.apply(source));
            });
        }
    }

    @SuppressWarnings("unchecked") // what is loaded is the class above
    private static UnaryOperator<String> converter(ClassLoader loader) throws ReflectiveOperationException {
        return (UnaryOperator<String>) loader.loadClass(Converter.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    /** Loads jsoup and this library itself, what else they need from where the tests have it. */
    private static final class Loader extends URLClassLoader {
        Loader() throws MalformedURLException {
            super(new URL[] {url(JSOUP), url(Path.of("target/classes")), url(Path.of("target/test-classes"))}, null);
        }

        private static URL url(Path path) throws MalformedURLException {
            return path.toAbsolutePath().toUri().toURL();
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return name.startsWith("org.jsoup.") || name.startsWith("io.github.qingwen.")
                    ? super.findClass(name)
                    : LowestJsoupTest.class.getClassLoader().loadClass(name);
        }
    }
}
