package io.github.qingwen.cli;

import io.github.qingwen.Qingwen;
import io.github.qingwen.rule.RuleInfo;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code qingwen rules}: lists the rules for {@code --enable} and {@code --disable}. */
@Command(
        name = "rules",
        description = "Lists the rules: the id, the first preset in which a rule is on, and what it does.",
        mixinStandardHelpOptions = true)
final class Rules implements Callable<Integer> {
    private final PrintStream out;

    Rules(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Qingwen.rules().forEach(this::print);
        out.flush();
        return Main.ALL_DONE;
    }

    private void print(RuleInfo rule) {
        String preset = rule.preset() == null ? "none" : rule.preset().name().toLowerCase(Locale.ROOT);
        out.println(rule.id() + '\t' + preset + '\t' + rule.about());
    }
}
