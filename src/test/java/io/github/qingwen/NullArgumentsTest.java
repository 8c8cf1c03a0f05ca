package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Image;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.Category;
import io.github.qingwen.rule.CleaningRule;
import io.github.qingwen.rule.ImageRule;
import io.github.qingwen.rule.RuleInfo;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null argument is a {@link NullPointerException} that names the parameter, everywhere but where null is allowed. */
class NullArgumentsTest {
    private static final Article ARTICLE = new Article(null, null, null);

    /** Objects whose methods are called. */
    private static final List<Object> RECEIVERS = List.of(
            Qingwen.create(),
            Qingwen.builder(),
            InputLimits.standard(),
            Source.of(""),
            MarkdownRenderer.create(),
            MarkdownRenderer.builder(),
            HtmlRenderer.create(),
            JsonRenderer.create(),
            JsonReader.create(),
            TextRenderer.create(),
            ChunkOptions.builder(),
            ARTICLE);

    /** Types with static methods or constructors that users call. */
    private static final List<Class<?>> TYPES = List.of(
            Source.class,
            CleaningRule.class,
            ImageRule.class,
            RuleInfo.class,
            Account.class,
            Image.class,
            CardKind.class);

    /** A call with null in one place. */
    private record Call(@Nullable Object receiver, Executable executable, int parameter) {
        private String name() {
            return executable.getParameters()[parameter].getName();
        }

        private void run() throws Throwable {
            Object[] arguments = Stream.of(executable.getParameterTypes())
                    .map(NullArgumentsTest::argument)
                    .toArray();
            arguments[parameter] = null;
            try {
                if (executable instanceof Method method) {
                    method.invoke(receiver, arguments);
                } else {
                    ((Constructor<?>) executable).newInstance(arguments);
                }
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return executable.toGenericString() + " with null as " + name();
        }
    }

    static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Object receiver : RECEIVERS) {
            for (Method method : receiver.getClass().getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !method.isBridge()
                        && !method.getName().equals("equals")) {
                    addCalls(receiver, method, calls);
                }
            }
        }
        for (Class<?> type : TYPES) {
            Stream.of(type.getConstructors()).forEach(constructor -> addCalls(null, constructor, calls));
            Stream.of(type.getMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> addCalls(null, method, calls));
        }
        return calls;
    }

    private static void addCalls(@Nullable Object receiver, Executable executable, List<Call> calls) {
        for (int i = 0; i < executable.getParameterCount(); i++) {
            Parameter parameter = executable.getParameters()[i];
            boolean nullable = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable && !parameter.getType().isPrimitive()) {
                calls.add(new Call(receiver, executable, i));
            }
        }
    }

    /** An argument beside the null: it is allowed, or not looked at. */
    private static @Nullable Object argument(Class<?> type) {
        if (type == int.class) {
            return 1_000;
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Category.class) {
            return Category.PROMPT;
        }
        if (type == Article.class) {
            return ARTICLE;
        }
        if (type == Pattern.class) {
            return Pattern.compile("text");
        }
        if (type == Predicate.class) {
            return (Predicate<Element>) element -> false;
        }
        if (type == Function.class) {
            return (Function<String, Optional<String>>) url -> Optional.empty();
        }
        return null;
    }

    @Test
    void thereAreManyCalls() {
        assertThat(calls()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefusedByName(Call call) {
        assertThat(catchThrowable(call::run))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(call.name());
    }
}
