package io.github.qingwen.cli;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.LocalServer.Answer;
import io.github.qingwen.cli.LocalServer.Request;
import io.github.qingwen.cli.input.Input;
import io.github.qingwen.cli.input.WebPages;
import io.github.qingwen.cli.output.Console;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.cli.preview.ArticlePage;
import io.github.qingwen.internal.Resources;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import io.github.qingwen.rule.Preset;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code qingwen serve}: a local page to try articles on, and the same conversion for programs in any language. */
@Command(
        name = "serve",
        description = "Serves a page on this machine that converts what is pasted, dropped or addressed, and POST"
                + " /convert for programs.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    /** The formats by media type. The first is the default. */
    private static final List<Map.Entry<String, Format>> TYPES = List.of(
            Map.entry("text/markdown", Format.MARKDOWN),
            Map.entry("application/json", Format.JSON),
            Map.entry("text/html", Format.HTML),
            Map.entry("text/plain", Format.TEXT),
            Map.entry("application/x-ndjson", Format.CHUNKS));

    /** Kinds of failure that a smaller source would not have. */
    private static final Set<Kind> TOO_MUCH = EnumSet.of(
            Kind.TOO_LARGE, Kind.TOO_DEEP, Kind.TOO_MANY_BLOCKS, Kind.LITERAL_TOO_LONG, Kind.ATTRIBUTE_TOO_LONG);

    /** Maximum heap in bytes for each byte of a source, measured with paragraphs of one character. */
    private static final int HEAP_PER_BYTE = 100;

    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\\s\";]+)");
    private static final Pattern QUALITY = Pattern.compile("(?i);\\s*q=([0-9.]+)");

    private final Console err;

    @Option(names = "--port", paramLabel = "N", description = "The port, 0 for any. Default: 8765.")
    private int port = 8765;

    @Mixin
    private MarkdownSettings markdown = new MarkdownSettings();

    @Mixin
    private ChunkSettings chunks = new ChunkSettings();

    @Mixin
    private ConversionSettings conversion = new ConversionSettings();

    Serve(PrintStream err) {
        this.err = new Console(err);
    }

    @Override
    public Integer call() throws InterruptedException {
        try (LocalServer server = start()) {
            err.line("qingwen: http://127.0.0.1:" + server.port() + "/ is open; Ctrl+C closes it");
            new CountDownLatch(1).await();
            return Main.ALL_DONE;
        } catch (IOException e) {
            err.line("qingwen: port " + port + " cannot be used: " + Reason.of(e) + "; --port names another");
            return Main.STOPPED;
        }
    }

    /** Starts the server. */
    LocalServer start() throws IOException {
        Map<Preset, Qingwen> converters = new EnumMap<>(Preset.class);
        for (Preset preset : Preset.values()) {
            converters.put(preset, conversion.converter(preset));
        }
        Service service = new Service(converters, conversion.stated(), conversion.pages(null));
        return new LocalServer(port, conversion.size().bytes(), service::answer);
    }

    /** Answers requests. Thread-safe. */
    private final class Service {
        private final Map<Preset, Qingwen> converters;
        private final UnaryOperator<Source> stated;
        private final WebPages pages;

        /** Kilobytes of sources that may be converted at the same time, so that the heap holds them. */
        private final int kilobytes = (int) ((Runtime.getRuntime().maxMemory() / HEAP_PER_BYTE) >> 10);

        private final Semaphore free = new Semaphore(kilobytes, true);

        Service(Map<Preset, Qingwen> converters, UnaryOperator<Source> stated, WebPages pages) {
            this.converters = converters;
            this.stated = stated;
            this.pages = pages;
        }

        Answer answer(Request request) {
            try {
                return switch (request.method() + ' ' + request.path()) {
                    case "GET /" -> page();
                    case "GET /serve.css" -> Answer.of("text/css", resource("serve.css"));
                    case "GET /serve.js" -> Answer.of("text/javascript", resource("serve.js"));
                    case "POST /convert" -> convert(request);
                    case "POST /preview" -> preview(request);
                    default -> Answer.error(404, "NOT_FOUND", "there are GET / and POST /convert");
                };
            } catch (QingwenException e) {
                return Answer.error(
                        TOO_MUCH.contains(e.kind()) ? 413 : 422, e.kind().name(), Reason.of(e));
            } catch (IllegalArgumentException e) {
                return Answer.error(400, "PARAMETER", Reason.of(new IOException(e.getMessage())));
            } catch (IOException e) {
                return Answer.error(502, "ADDRESS", Reason.of(e));
            } catch (RuntimeException | Error e) {
                return Answer.error(500, "DEFECT", Reason.of(e));
            }
        }

        /** Returns the page. Its policy lets it ask only this server, and run only its script and that of an article's page. */
        private Answer page() {
            String policy = "default-src 'none'; connect-src 'self'; img-src data:; style-src 'self' 'unsafe-inline';"
                    + " script-src 'self' " + ArticlePage.scriptSource()
                    + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            return new Answer(200, "text/html", resource("serve.html"), policy);
        }

        private static String resource(String name) {
            return Resources.text(Serve.class, name);
        }

        private Answer convert(Request request) throws IOException {
            Map.Entry<String, Format> accepted = accepted(request.accept());
            if (accepted == null) {
                return Answer.error(
                        406,
                        "NOT_ACCEPTABLE",
                        "the formats are "
                                + TYPES.stream().map(Map.Entry::getKey).collect(Collectors.joining(", ")));
            }
            Format format = accepted.getValue();
            FrontMatterStyle style =
                    constant(FrontMatterStyle.class, request.parameter("front-matter"), FrontMatterStyle.PLAIN);
            Format.Settings settings = new Format.Settings(
                    markdown.builder(HtmlStyle.ALLOW).frontMatter(style).build(), markdown.text(), chunks.options());
            return converted(request, conversions -> {
                if (conversions.size() > 1 && !format.joins()) {
                    throw new QingwenException(
                            Kind.SEVERAL,
                            "it holds " + conversions.size() + " articles; application/x-ndjson takes them all");
                }
                return Answer.of(
                        accepted.getKey(),
                        conversions.stream()
                                .map(converted -> format.render(converted.article(), name(request), settings))
                                .collect(Collectors.joining()));
            });
        }

        private Answer preview(Request request) throws IOException {
            return converted(
                    request,
                    conversions -> Answer.of(
                            "text/html",
                            ArticlePage.of(name(request), conversions.get(0), Qingwen.rules(), null)
                                    .html()));
        }

        /** Converts and answers once there is memory for the source. */
        private Answer converted(Request request, Function<List<Conversion>, Answer> answer) throws IOException {
            byte[] source = source(request);
            int needed = Math.min((source.length >> 10) + 1, kilobytes);
            free.acquireUninterruptibly(needed);
            try {
                return answer.apply(conversions(request, source));
            } finally {
                free.release(needed);
            }
        }

        private List<Conversion> conversions(Request request, byte[] content) {
            Preset preset = constant(Preset.class, request.parameter("preset"), conversion.preset());
            Source source = Source.of(content);
            String address = request.parameter("address");
            Matcher charset = CHARSET.matcher(request.contentType());
            if (!address.isEmpty()) {
                source = source.withBaseUrl(address);
            } else if (charset.find()) {
                source = source.withCharset(charset.group(1));
            }
            List<Conversion> conversions =
                    Objects.requireNonNull(converters.get(preset)).convertAll(stated.apply(source));
            for (Conversion converted : conversions) {
                String nothingLeft = Reason.ofNothingLeft(converted.report());
                if (nothingLeft != null) {
                    throw new QingwenException(Kind.NOTHING_LEFT, nothingLeft);
                }
            }
            return conversions;
        }

        /** Returns the page of the address, if the request names one, or the body. */
        private byte[] source(Request request) throws IOException {
            String address = request.parameter("address");
            if (address.isEmpty()) {
                return request.body();
            }
            if (!Input.isAddress(address)) {
                throw new IllegalArgumentException("an address begins with http:// or https://");
            }
            return pages.read(address);
        }

        private static String name(Request request) {
            String address = request.parameter("address");
            return address.isEmpty() ? "pasted" : address;
        }
    }

    /** Returns the constant of a name, in any case; the default for an empty one. */
    private static <E extends Enum<E>> E constant(Class<E> type, String name, E byDefault) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> name.isEmpty() ? each == byDefault : each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + name + ", but "
                        + Arrays.stream(type.getEnumConstants())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the format that a header {@code Accept} prefers, the first of those it likes best; null if none. */
    private static Map.@Nullable Entry<String, Format> accepted(String accept) {
        Map.Entry<String, Format> best = null;
        double bestQuality = 0;
        for (String range : (accept.isBlank() ? "*/*" : accept).split(",", -1)) {
            Matcher stated = QUALITY.matcher(range);
            double quality = stated.find() ? Double.parseDouble(stated.group(1)) : 1;
            String wanted = range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, Format> type : TYPES) {
                boolean matches = wanted.equals("*/*")
                        || wanted.equals(type.getKey())
                        || (wanted.endsWith("/*")
                                && type.getKey().startsWith(wanted.substring(0, wanted.length() - 1)));
                if (matches && quality > bestQuality) {
                    best = type;
                    bestQuality = quality;
                }
            }
        }
        return best;
    }
}
