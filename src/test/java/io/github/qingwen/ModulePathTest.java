package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that requires this library, and nothing else, can use all of its API. */
class ModulePathTest {
    private static final String MODULE = "module user { requires io.github.qingwen; exports user; }";
    private static final String USER = """
            package user;
            import io.github.qingwen.Qingwen;
            import io.github.qingwen.render.json.JsonRenderer;
            import io.github.qingwen.render.markdown.MarkdownRenderer;
            import org.commonmark.node.Node;
            public final class User {
                public static String use() {
                    Node node = MarkdownRenderer.create().toNode(Qingwen.create().convert("<p>甲</p>").article());
                    return node.getFirstChild().getClass().getSimpleName() + JsonRenderer.schema().length();
                }
            }
            """;

    @Test
    void seesTheNodesOfCommonmarkAndLoadsTheSchema(@TempDir Path folder) throws Exception {
        String modulePath = System.getProperty("jdk.module.path");
        assumeThat(modulePath).as("tests run on the module path").isNotNull();
        Path classes = compiled(folder, modulePath);

        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("user"));
        Object used = boot.defineModulesWithOneLoader(configuration, ClassLoader.getSystemClassLoader())
                .findLoader("user")
                .loadClass("user.User")
                .getMethod("use")
                .invoke(null);

        assertThat((String) used).matches("Paragraph[1-9]\\d+");
    }

    private static Path compiled(Path folder, String modulePath) throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("src/user"));
        Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
        Path user = Files.writeString(source.resolve("User.java"), USER);
        Path classes = folder.resolve("classes");
        Process compiler = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-encoding",
                        "UTF-8",
                        "--module-path",
                        modulePath,
                        "-d",
                        classes.toString(),
                        module.toString(),
                        user.toString())
                .inheritIO()
                .start();
        assertThat(compiler.waitFor()).isZero();
        return classes;
    }
}
