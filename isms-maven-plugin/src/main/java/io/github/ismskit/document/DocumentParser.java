package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the bytes of one file into the documents it holds, and the findings about what could not be read. */
final class DocumentParser {

    private static final int MOST_BYTES = 1024 * 1024;

    private final String file;
    private final DocumentType type;
    private final List<Document> documents = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private DocumentParser(String file, DocumentType type) {
        this.file = file;
        this.type = type;
    }

    /**
     * What one file gave.
     *
     * @param unread the ids that it seems to hold where it could not be read as a whole
     */
    record Parsed(List<Document> documents, List<Finding> findings, Set<String> unread) {}

    static Parsed parse(String file, DocumentType type, byte[] bytes) {
        DocumentParser parser = new DocumentParser(file, type);
        try {
            parser.read(bytes);
        } catch (Fault fault) {
            parser.findings.add(fault.in(file));
        }
        Set<String> unread = parser.findings.isEmpty() ? Set.of() : UnreadIds.in(file, bytes);
        return new Parsed(parser.documents, parser.findings, unread);
    }

    private void read(byte[] bytes) throws Fault {
        if (bytes.length > MOST_BYTES) {
            throw new Fault(
                    Position.START,
                    "the document is larger than 1024 KiB",
                    "split it, or keep the material as an evidence file");
        }
        String text = Utf8Text.of(bytes);
        if (file.endsWith(".md")) {
            markdown(FrontMatter.of(text));
        } else {
            yaml(text);
        }
    }

    private void markdown(FrontMatter parts) throws Fault {
        HeaderReader reader = new HeaderReader(file, 2);
        Value value = reader.read(parts.header());
        findings.addAll(reader.findings());
        if (value instanceof Value.Mapping header) {
            add(header, parts.body(), parts.bodyLine());
        } else {
            throw noMapping(value, "the header", "write it as 'key: value' lines");
        }
    }

    private void yaml(String text) throws Fault {
        HeaderReader reader = new HeaderReader(file, 1);
        Value value = reader.read(text);
        findings.addAll(reader.findings());
        boolean single = type == DocumentType.ISMS || type == DocumentType.FRAMEWORK;
        if (single && value instanceof Value.Mapping header) {
            add(header, "", 1);
        } else if (single) {
            throw noMapping(value, file, "write it as 'key: value' lines");
        } else if (value instanceof Value.Items items) {
            items(items);
        } else if (value instanceof Value.Nothing) {
            throw new Fault(
                    Position.START,
                    "the register holds no record",
                    "write '[]' where there is none, or delete the file");
        } else {
            throw new Fault(value.position(), "a register is a list of records", "begin each record with '- id: …'");
        }
    }

    private void items(Value.Items items) {
        for (Value item : items.values()) {
            if (item instanceof Value.Mapping header) {
                Optional<Value> description = header.get("description");
                String body = description
                        .filter(Value.Text.class::isInstance)
                        .map(text -> ((Value.Text) text).text())
                        .orElse("");
                int line = description
                        .map(text -> text.position().line())
                        .orElse(header.position().line());
                add(header, body, line);
            } else {
                findings.add(noMapping(item, "an item of a register", "begin it with '- id: …'")
                        .in(file));
            }
        }
    }

    private void add(Value.Mapping header, String body, int bodyLine) {
        Optional<Fault> otherType = otherType(header);
        if (otherType.isPresent()) {
            findings.add(otherType.get().in(file));
        } else {
            documents.add(new Document(type, new Source(file, header), body, bodyLine));
        }
    }

    /** The folder gives the type; a header may repeat it, and must then agree. */
    private Optional<Fault> otherType(Value.Mapping header) {
        Optional<Value> said = header.get("type").filter(value -> type.isRecord());
        if (said.isEmpty()
                || !(said.get() instanceof Value.Text text)
                || text.text().equals(type.key())) {
            return Optional.empty();
        }
        List<String> known = Stream.of(DocumentType.values())
                .filter(DocumentType::isRecord)
                .map(DocumentType::key)
                .toList();
        if (known.contains(text.text())) {
            String message = "the header says type '" + text.text() + "', but " + type.folder() + "/ holds "
                    + type.key() + " records";
            return Optional.of(new Fault(text.position(), message, "move the file, or correct 'type'"));
        }
        String advice = Nearest.advice(text.text(), known, "leave 'type' out; the folder gives it");
        return Optional.of(new Fault(text.position(), "there is no type '" + text.text() + "'", advice));
    }

    private static Fault noMapping(Value value, String what, String remedy) {
        String kind = value instanceof Value.Nothing
                ? "is empty"
                : value instanceof Value.Items ? "is a list, not a mapping" : "is a single value, not a mapping";
        return new Fault(value.position(), what + " " + kind, remedy);
    }
}
