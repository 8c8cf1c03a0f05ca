package io.github.qingwen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom, and what the core never touches. */
class ArchitectureTest {
    private static final String ROOT = "io.github.qingwen";
    private static final JavaClasses LIBRARY = new ClassFileImporter().importPath(compiled());

    private static Path compiled() {
        try {
            return Path.of(Qingwen.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void check(ArchRule rule) {
        rule.check(LIBRARY);
    }

    private static String room(String name) {
        return name.equals(".") ? ROOT : ROOT + '.' + name;
    }

    /** The package of a class, relative to the root; the dot is the front door. */
    private static String roomOf(JavaClass type) {
        String name = type.getPackageName().substring(ROOT.length());
        return name.isEmpty() ? "." : name.substring(1);
    }

    @Nested
    class Rooms {
        /**
         * Each room, and the other rooms that it knows: exactly these, no more and no fewer. An arrow that is meant is
         * written with {@code mvn -B test -Dtest=ArchitectureTest -Darrows.update=true}.
         */
        private static final Path ARROWS = Path.of("src/test/resources/arrows.txt");

        @Test
        void knowExactlyTheRoomsThatTheTableAllows() {
            Map<String, Set<String>> arrows = new TreeMap<>();
            for (JavaClass type : LIBRARY) {
                Set<String> known = arrows.computeIfAbsent(roomOf(type), room -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> target.getPackageName().startsWith(ROOT))
                        .map(ArchitectureTest::roomOf)
                        .filter(room -> !room.equals(roomOf(type)))
                        .forEach(known::add);
            }
            String table = arrows.entrySet().stream()
                    .map(arrow -> (arrow.getKey() + " -> " + String.join(" ", arrow.getValue())).strip())
                    .collect(Collectors.joining("\n"));

            if (Boolean.getBoolean("arrows.update")) {
                TestData.write(ARROWS, table + '\n');
            }
            assertThat(table + '\n').isEqualTo(TestData.read(ARROWS));
        }

        /**
         * The sealed types of the model refer to each other: a quotation holds blocks, a block holds inline content.
         */
        private static final Set<String> MAY_REFER_TO_EACH_OTHER = Set.of("model");

        @Test
        void haveNoCycleOfClassesInside() {
            Map<String, Set<String>> classes = new TreeMap<>();
            for (JavaClass type : LIBRARY) {
                Set<String> known = classes.computeIfAbsent(outermost(type).getName(), name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> outermost(dependency.getTargetClass().getBaseComponentType()))
                        .filter(target -> target.getPackageName().equals(type.getPackageName())
                                && !target.equals(outermost(type))
                                && !MAY_REFER_TO_EACH_OTHER.contains(roomOf(type)))
                        .map(JavaClass::getName)
                        .forEach(known::add);
            }
            assertThat(cycles(classes)).isEmpty();
        }

        @Test
        void knowEachOtherWithoutACycle() {
            Map<String, Set<String>> arrows = new TreeMap<>();
            TestData.read(ARROWS).lines().forEach(line -> {
                String[] arrow = line.split(" ->");
                Set<String> known = new TreeSet<>(
                        arrow.length == 1 ? Set.of() : Set.of(arrow[1].strip().split(" ")));
                // the renderer runs the stages of Markdown, and they know its styles and nodes
                known.remove("render.markdown");
                arrows.put(arrow[0], known);
            });
            assertThat(cycles(arrows)).isEmpty();
        }

        private static JavaClass outermost(JavaClass type) {
            return type.getEnclosingClass().map(Rooms::outermost).orElse(type);
        }

        /** What is left when whatever knows nothing more is taken away again and again. */
        private static Set<String> cycles(Map<String, Set<String>> graph) {
            Map<String, Set<String>> left = new TreeMap<>(graph);
            boolean smaller = true;
            while (smaller) {
                left.values().forEach(known -> known.retainAll(left.keySet()));
                smaller = left.values().removeIf(Set::isEmpty);
            }
            return left.keySet();
        }

        @Test
        void internalsOfMarkdownDoNotKnowItsRenderer() {
            check(noClasses()
                    .that()
                    .resideInAPackage(room("internal") + "..")
                    .should()
                    .dependOnClassesThat(isTheMarkdownRenderer()));
        }

        private static DescribedPredicate<JavaClass> isTheMarkdownRenderer() {
            return describe(
                    "the renderer of Markdown", type -> type.getName().startsWith(MarkdownRenderer.class.getName()));
        }
    }

    @Nested
    class Libraries {
        @ParameterizedTest(name = "{0} uses {1}")
        @CsvSource(delimiter = '|', textBlock = """
                model   |
                report  |
                rule    | org.jsoup
                internal.text      | org.jsoup
                internal.css       |
                internal.image     | org.jsoup
                internal.layout    | org.jsoup
                internal.clean     | org.jsoup
                internal.structure | org.jsoup
                internal.read      | org.jsoup org.commonmark tools.jackson
                """)
        void areUsedWhereTheyBelong(String name, String libraries) {
            String[] allowed = Stream.of((ROOT + " java org.jspecify " + (libraries == null ? "" : libraries))
                            .strip()
                            .split(" "))
                    .map(library -> library + "..")
                    .toArray(String[]::new);

            check(classes()
                    .that()
                    .resideInAPackage(room(name) + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed)));
        }

        @Test
        void ofTheCommandLineAreUsedNowhereElse() {
            check(noClasses().that(are(core())).should().dependOnClassesThat().resideInAPackage("picocli.."));
        }
    }

    @Nested
    class Purity {
        // spotless:off
        /** What is pure in packages that otherwise are not. */
        private static final Set<String> PURE = Set.of(
                "java.net.URI", "java.net.URISyntaxException", "java.net.URLDecoder", "java.net.URLEncoder",
                "java.io.ByteArrayInputStream", "java.io.IOException", "java.io.InputStream", "java.io.Reader",
                "java.io.Serializable", "java.io.StringReader", "java.io.StringWriter", "java.io.UncheckedIOException",
                "java.nio.file.Path");

        private static final Set<String> MACHINE = Set.of(
                "java.lang.ClassLoader", "java.lang.Process", "java.lang.ProcessBuilder", "java.lang.Runtime",
                "java.lang.Thread", "java.lang.ThreadLocal", "java.security.SecureRandom", "java.text.SimpleDateFormat",
                "java.time.Clock", "java.util.Calendar", "java.util.Date", "java.util.Random",
                "java.util.ResourceBundle",
                "java.util.Timer");

        /** Calls whose answer depends on where and when they are made. */
        private static final Set<String> CALLS = Set.of(
                "java.lang.System.getProperty", "java.lang.System.getProperties", "java.lang.System.getenv",
                "java.lang.System.currentTimeMillis", "java.lang.System.nanoTime", "java.lang.System.lineSeparator",
                "java.lang.Math.random", "java.util.UUID.randomUUID", "java.util.Locale.getDefault",
                "java.util.TimeZone.getDefault", "java.time.ZoneId.systemDefault",
                "java.nio.charset.Charset.defaultCharset", "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()", "java.lang.String.getBytes()", "java.lang.String.<init>(byte[])",
                "java.lang.String.formatted(java.lang.Object[])",
                "java.lang.String.format(java.lang.String, java.lang.Object[])",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");
        // spotless:on

        @Test
        void theCoreTouchesNoDiskNoNetworkNoLogAndNoThread() {
            check(noClasses()
                    .that(are(core()))
                    .and()
                    .doNotHaveFullyQualifiedName(Source.class.getName())
                    .should()
                    .dependOnClassesThat(areNotPure()));
        }

        @Test
        void aSourceReadsTheFileThatItIsGivenAndNothingElse() {
            check(noClasses()
                    .that()
                    .haveFullyQualifiedName(Source.class.getName())
                    .should()
                    .dependOnClassesThat(areNotPure().and(not(type(Files.class)))));
            check(noClasses()
                    .that()
                    .haveFullyQualifiedName(Source.class.getName())
                    .should()
                    .accessTargetWhere(JavaAccess.Predicates.target(describe(
                            "of Files but measuring and reading one",
                            target -> target.getOwner().isEquivalentTo(Files.class)
                                    && !Set.of("size", "readAllBytes").contains(target.getName())))));
        }

        private static DescribedPredicate<JavaClass> areNotPure() {
            return resideInAnyPackage(
                            "java.io..",
                            "java.net..",
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.lang.reflect..",
                            "java.util.concurrent..",
                            "java.util.logging..",
                            "java.util.prefs..",
                            "javax..",
                            "sun..")
                    .and(describe("that are not pure", type -> !PURE.contains(type.getName())));
        }

        @Test
        void theCoreKnowsNothingOfTheMachine() {
            check(noClasses()
                    .that(are(core()))
                    .should()
                    .dependOnClassesThat(describe("of the machine", type -> MACHINE.contains(type.getName()))));
        }

        @Test
        void theCoreGivesTheSameAnywhereAndAtAnyTime() {
            check(noClasses()
                    .that(are(core()))
                    .should()
                    .accessTargetWhere(JavaAccess.Predicates.target(describe(
                            "that depends on place or time",
                            target -> target.getName().equals("now")
                                    || CALLS.contains(name(target))
                                    || CALLS.contains(name(target) + parameters(target))))));
        }

        @Test
        void nothingKeepsState() {
            check(fields().that().areStatic().should().beFinal());
        }

        private static String name(AccessTarget target) {
            return target.getOwner().getName() + '.' + target.getName();
        }

        private static String parameters(AccessTarget target) {
            return target instanceof CodeUnitAccessTarget call
                    ? call.getRawParameterTypes().stream()
                            .map(type ->
                                    type.getFullName().replace("[B", "byte[]").replaceAll("\\[L(.*);", "$1[]"))
                            .collect(Collectors.joining(", ", "(", ")"))
                    : "";
        }
    }

    private static DescribedPredicate<JavaClass> core() {
        return not(resideInAPackage(room("cli") + "..")).as("the core");
    }
}
