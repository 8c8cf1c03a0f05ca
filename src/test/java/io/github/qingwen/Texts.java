package io.github.qingwen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Runs a parameterised test with each of several texts. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(Texts.Provider.class)
public @interface Texts {
    /**
     * The texts, with line breaks or {@code ¦} between them. A text with spaces around it stands between {@code '},
     * and {@code ↵} in a text is a line break.
     */
    String value();

    /** Splits the value. */
    class Provider extends AnnotationBasedArgumentsProvider<Texts> {
        Provider() {}

        @Override
        protected Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context, Texts texts) {
            return Arrays.stream(texts.value().split(" *[\n¦] *"))
                    .map(Provider::unquoted)
                    .map(text -> Arguments.of(text.replace('↵', '\n')));
        }

        private static String unquoted(String text) {
            boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
            return quoted ? text.substring(1, text.length() - 1) : text;
        }
    }
}
