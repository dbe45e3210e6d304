package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Reads YAML into values that know where they stand. Events are read one by one and nothing is ever constructed, so
 * aliases cannot grow and tags cannot name a class.
 */
final class HeaderReader {

    private static final int DEEPEST = 20;
    private static final String PLAIN_YAML = "write the value out; headers are plain YAML";

    private final String file;
    private final int firstLine;
    private final List<Finding> findings = new ArrayList<>();

    /** @param firstLine the line of the file on which the YAML begins */
    HeaderReader(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    /** Flaws beside which the rest could still be read, such as a key that was given twice. */
    List<Finding> findings() {
        return findings;
    }

    /** The one value that the text holds; nothing for an empty text. */
    Value read(String yaml) throws Fault {
        try {
            Iterator<Event> events = parser().parse(new StringReader(yaml)).iterator();
            return document(events);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            Position position = mark == null ? new Position(firstLine, 1) : position(mark);
            throw new Fault(position, "this is not YAML: " + problem(e), YamlAdvice.about(e));
        } catch (YAMLException e) {
            throw new Fault(new Position(firstLine, 1), "this is not YAML: " + firstLineOf(e), "correct the header");
        } catch (StackOverflowError e) {
            throw tooDeep(new Position(firstLine, 1));
        }
    }

    private Value document(Iterator<Event> events) throws Fault {
        Value value = new Value.Nothing(new Position(firstLine, 1));
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                documents++;
                refuseSecond(documents, start);
            } else if (event instanceof NodeEvent node) {
                value = value(node, events, 1);
            } else if (event instanceof StreamEndEvent) {
                break;
            }
        }
        return value;
    }

    private void refuseSecond(int documents, DocumentStartEvent start) throws Fault {
        if (documents > 1) {
            throw new Fault(position(start.getStartMark()), "a second YAML document begins here", "keep one a file");
        }
    }

    private Value value(NodeEvent node, Iterator<Event> events, int depth) throws Fault {
        Position position = position(node.getStartMark());
        if (node instanceof AliasEvent alias) {
            throw new Fault(position, "the alias '*" + alias.getAnchor() + "' is not allowed", PLAIN_YAML);
        }
        if (node.getAnchor() != null) {
            throw new Fault(position, "the anchor '&" + node.getAnchor() + "' is not allowed", PLAIN_YAML);
        }
        if (depth > DEEPEST) {
            throw tooDeep(position);
        }
        if (node instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), position);
            boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
            return ScalarRules.value(scalar.getValue(), plain, position);
        }
        refuseTag(((CollectionStartEvent) node).getTag(), position);
        return node instanceof MappingStartEvent
                ? mapping(position, events, depth)
                : items((SequenceStartEvent) node, events, depth);
    }

    private Value items(SequenceStartEvent start, Iterator<Event> events, int depth) throws Fault {
        List<Value> values = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof SequenceEndEvent)) {
            values.add(value((NodeEvent) event, events, depth + 1));
            event = events.next();
        }
        return new Value.Items(position(start.getStartMark()), values);
    }

    private Value mapping(Position position, Iterator<Event> events, int depth) throws Fault {
        Map<String, Value.Member> members = new LinkedHashMap<>();
        Event event = events.next();
        while (event instanceof NodeEvent node) {
            Position keyPosition = position(node.getStartMark());
            String key = key(node, keyPosition);
            Value value = value((NodeEvent) events.next(), events, depth + 1);
            Value.Member first = members.putIfAbsent(key, new Value.Member(keyPosition, value));
            if (first != null) {
                findings.add(new Fault(
                                keyPosition,
                                "the key '" + key + "' is given twice, first on line "
                                        + first.key().line(),
                                "keep one of the two")
                        .in(file));
            }
            event = events.next();
        }
        return new Value.Mapping(position, members);
    }

    private static String key(NodeEvent node, Position position) throws Fault {
        if (!(node instanceof ScalarEvent scalar)) {
            throw new Fault(position, "a key must be a word", "write 'key: value'");
        }
        if (scalar.getValue().equals("<<")) {
            throw new Fault(position, "the merge key '<<' is not allowed", PLAIN_YAML);
        }
        return scalar.getValue();
    }

    private static void refuseTag(@Nullable String tag, Position position) throws Fault {
        if (tag != null) {
            throw new Fault(position, "the tag '" + tag + "' is not allowed", PLAIN_YAML);
        }
    }

    private static Fault tooDeep(Position position) {
        return new Fault(position, "the header is nested deeper than " + DEEPEST + " levels", "make it flatter");
    }

    private static Yaml parser() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(4 * 1024 * 1024);
        return new Yaml(new SafeConstructor(options));
    }

    private Position position(Mark mark) {
        return new Position(mark.getLine() + firstLine, mark.getColumn() + 1);
    }

    private static String problem(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? e.getContext() : e.getProblem();
        return problem == null ? "no reason is known" : problem.strip();
    }

    private static String firstLineOf(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason is known");
    }
}
