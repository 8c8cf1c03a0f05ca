package io.github.qingwen.internal.frontmatter;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads and writes the YAML of front matter. A plain scalar is null, a boolean or a number if the JSON schema of YAML
 * 1.2 says so, or if it is {@code ~} or a capitalised {@code Null}, {@code True} or {@code False}; any other scalar,
 * dates and tagged ones included, is text as it stands.
 */
final class Yaml {
    /** The depth at which the model truncates fields. */
    private static final int MAX_DEPTH = 100;
    /** Bounds the text that a small source can expand to. */
    private static final int MAX_ALIASES = 10;

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,99})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** Text that YAML 1.1, which Go and Ruby read, interprets as null, a boolean or an operator. */
    private static final Set<String> RESERVED =
            Set.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<");
    /** The characters of numbers, dates and times in the notations of YAML 1.1. */
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[-+.0-9][-+.0-9:_ abcdefoxtzABCDEFOXTZ]*");
    /** Indicators that end a plain scalar in some place, and characters that readers drop or fold. */
    private static final Pattern SPECIAL = Pattern.compile("[\\[\\]{},\u0085\u2028\u2029\ufeff]|[ \t]#|:[ \t]");

    private static final LoadSettings LOADING = LoadSettings.builder().build();
    private static final DumpSettings DUMPING = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .build();

    private final Iterator<Event> events;
    private final Map<Anchor, @Nullable Object> anchored = new HashMap<>();
    private int aliases;

    private Yaml(String text) {
        this.events = new ParserImpl(LOADING, new StreamReader(LOADING, text));
    }

    /** Reads the fields of one document, which may be empty. */
    static Map<String, Object> read(String text) throws MalformedException {
        try {
            return new Yaml(text).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
            String problem = e.getContext() == null ? e.getProblem() : e.getContext() + "; " + e.getProblem();
            throw new MalformedException(problem, line, column);
        } catch (YamlEngineException e) {
            throw new MalformedException(String.valueOf(e.getMessage()), 0, 0);
        }
    }

    private Map<String, Object> document() throws MalformedException {
        events.next(); // start of the stream
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return Map.of();
        }
        Object value = value(events.next(), 0);
        events.next(); // end of the document
        if (!(value instanceof Map) || events.next().getEventId() != Event.ID.StreamEnd) {
            throw new MalformedException("it is not one mapping of keys to values", 0, 0);
        }
        return fields(value);
    }

    @SuppressWarnings("unchecked") // mapping() makes no other maps
    private static Map<String, Object> fields(Object mapping) {
        return (Map<String, Object>) mapping;
    }

    private @Nullable Object value(Event event, int depth) throws MalformedException {
        if (depth > MAX_DEPTH) {
            throw new MalformedException("it is nested more than " + MAX_DEPTH + " levels deep", 0, 0);
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        Object value = switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(depth);
            default -> isSet(event) ? new ArrayList<>(mapping(depth).keySet()) : mapping(depth);
        };
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchored.put(anchor.get(), value);
        }
        return value;
    }

    /** A set is written as a mapping without values. */
    private static boolean isSet(Event event) {
        return event instanceof MappingStartEvent mapping
                && mapping.getTag().filter(Tag.PREFIX.concat("set")::equals).isPresent();
    }

    private @Nullable Object aliased(AliasEvent alias) throws MalformedException {
        if (++aliases > MAX_ALIASES) {
            throw new MalformedException("it has more than " + MAX_ALIASES + " aliases", 0, 0);
        }
        if (!anchored.containsKey(alias.getAlias())) {
            throw new MalformedException("no value before it has the anchor " + alias.getAlias(), 0, 0);
        }
        return anchored.get(alias.getAlias());
    }

    private List<@Nullable Object> sequence(int depth) throws MalformedException {
        List<@Nullable Object> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return items;
    }

    private Map<String, @Nullable Object> mapping(int depth) throws MalformedException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key =
                    event instanceof ScalarEvent scalar ? scalar.getValue() : String.valueOf(value(event, depth + 1));
            Object value = value(events.next(), depth + 1);
            if (key.equals("<<") && value instanceof Map) {
                fields(value).forEach(fields::putIfAbsent);
            } else {
                fields.put(key, value);
            }
        }
        return fields;
    }

    private static @Nullable Object scalar(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain() || scalar.getTag().isPresent()) {
            return text;
        }
        if (NULL.contains(text)) {
            return null;
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return TRUE.contains(text);
        }
        if (INTEGER.matcher(text).matches()) {
            return text.length() < 10 ? (Object) Integer.valueOf(text) : new BigInteger(text);
        }
        double decimal = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        return Double.isFinite(decimal) ? (Object) decimal : text;
    }

    /**
     * Writes fields, each on one or more lines.
     *
     * @param fields texts, numbers, booleans, lists and maps of these; any other value is written without quotes
     */
    static String write(Map<String, Object> fields) {
        StringBuilder yaml = new StringBuilder();
        new Dump(DUMPING).dumpNode(node(fields), new StreamDataWriter() {
            @Override
            public void write(String text) {
                yaml.append(text);
            }

            @Override
            public void write(String text, int from, int length) {
                yaml.append(text, from, from + length);
            }
        });
        return yaml.toString();
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<NodeTuple> entries = new ArrayList<>();
            map.forEach((key, inner) -> entries.add(new NodeTuple(text(key.toString()), node(inner))));
            return new MappingNode(Tag.MAP, entries, entries.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (value instanceof List<?> list) {
            List<Node> items = new ArrayList<>();
            list.forEach(item -> items.add(node(item)));
            return new SequenceNode(Tag.SEQ, items, items.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (value instanceof String text) {
            return text(text);
        }
        Tag tag = value instanceof Boolean
                ? Tag.BOOL
                : value instanceof Double ? Tag.FLOAT : value instanceof Number ? Tag.INT : Tag.STR;
        return new ScalarNode(tag, value.toString(), ScalarStyle.PLAIN);
    }

    private static Node text(String text) {
        boolean lines = text.indexOf('\n') >= 0;
        ScalarStyle style =
                lines ? ScalarStyle.LITERAL : needsQuotes(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
        // the one line break that no version of YAML reads as another character
        String written = lines ? text.replaceAll("[\u0085\u2028\u2029]", "\n") : text;
        return new ScalarNode(Tag.STR, written, style);
    }

    private static boolean needsQuotes(String text) {
        return RESERVED.contains(text.toLowerCase(Locale.ROOT))
                || SPECIAL.matcher(text).find()
                || NUMBER_OR_DATE.matcher(text).matches();
    }
}
