package io.github.qingwen.cli;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.input.Inputs;
import io.github.qingwen.cli.output.Console;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.report.ReportEntry.Action;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code qingwen explain}: prints an article block by block with the report entries about each block. */
@Command(
        name = "explain",
        description =
                "Prints an article block by block with the rule that inferred each block and why, and the rules that"
                        + " almost applied.",
        mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {
    /** Maximum length of a line's text. */
    private static final int MAX_LENGTH = 60;

    private static final Map<Class<? extends Block>, String> ROLES = Map.of(
            Block.Paragraph.class, "paragraph",
            Block.Quote.class, "quote",
            Block.ListBlock.class, "list",
            Block.Figure.class, "figure",
            Block.CodeBlock.class, "code",
            Block.Table.class, "table",
            Block.Formula.class, "formula",
            Block.Card.class, "card",
            Block.Divider.class, "divider");

    private final InputStream in;
    private final Console out;
    private final Failures failures;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a directory, an address or - for standard input.")
    private List<String> arguments = List.of();

    @Mixin
    private ConversionSettings conversion = new ConversionSettings();

    Explain(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = new Console(out);
        this.failures = new Failures(new Console(err)::line);
    }

    @Override
    public Integer call() {
        Qingwen qingwen = conversion.converter();
        Inputs inputs = conversion.inputs(arguments, in, null, failures);
        boolean several = arguments.size() > 1 || inputs.several();
        UnaryOperator<Source> stated = conversion.stated();
        inputs.forEach(
                failures, input -> failures.attempt(input.name(), () -> explain(input, stated, qingwen, several)));
        out.stream().flush();
        return failures.any() ? Main.SOME_FAILED : Main.ALL_DONE;
    }

    private void explain(Input input, UnaryOperator<Source> stated, Qingwen qingwen, boolean named) throws IOException {
        Conversion converted =
                qingwen.convert(stated.apply(input.source(input.content().read())));
        if (named) {
            out.line("# " + input.name());
        }
        new Printed(converted.report()).print(converted.article());
    }

    /** Prints one article. */
    private final class Printed {
        private final Map<Integer, List<ReportEntry>> ofBlocks = new HashMap<>();
        private int next;

        Printed(Report report) {
            for (ReportEntry entry : report.entries()) {
                if (entry.block() != null) {
                    ofBlocks.computeIfAbsent(entry.block(), block -> new ArrayList<>())
                            .add(entry);
                } else if (entry.action() == Action.REMOVED || entry.action() == Action.MOVED) {
                    line("", entry.action().id(), entry.text());
                    reason("", entry);
                }
            }
        }

        void print(Article article) {
            print(article.blocks(), "");
            for (Footnote footnote : article.footnotes()) {
                out.line("footnote " + footnote.label());
                print(footnote.blocks(), "  ");
            }
        }

        private void print(List<Block> blocks, String indent) {
            for (Block block : blocks) {
                line(indent, role(block), text(block));
                ofBlocks.getOrDefault(next++, List.of()).forEach(entry -> reason(indent, entry));
                print(block.blocks(), indent + "  ");
            }
        }

        private void line(String indent, String role, String text) {
            out.line(indent + role + (text.isEmpty() ? "" : "  " + shortened(text)));
        }

        private void reason(String indent, ReportEntry entry) {
            String why = entry.why().isEmpty() ? "" : ": " + entry.why();
            out.line(indent + "    " + (entry.action() == Action.ALMOST ? "almost " : "") + entry.rule() + why);
        }
    }

    private static String role(Block block) {
        if (block instanceof Block.Heading heading) {
            return "heading " + heading.level();
        }
        if (block instanceof Block.Figure figure && !figure.caption().isEmpty()) {
            return "figure with caption";
        }
        return ROLES.getOrDefault(block.getClass(), "block");
    }

    /** Returns the text of a block, or the title of one that holds blocks, then the addresses of its images. */
    private static String text(Block block) {
        String text = block.blocks().isEmpty() ? block.text() : Inline.textOf(block.content());
        return Stream.concat(Stream.of(text), block.images().stream().map(Image::url))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= MAX_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH)) + '…';
    }
}
