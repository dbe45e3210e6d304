package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents of a content tree together with those that it inherits, some of which it extends. */
final class Heritage {

    /** What a register calls its text. */
    private static final String TEXT = "description";

    private final Map<String, Document> inherited = new HashMap<>();
    private final Set<Document> extended = Collections.newSetFromMap(new IdentityHashMap<>());

    private Heritage(List<Document> inherited) {
        inherited.forEach(each -> key(each).ifPresent(key -> this.inherited.putIfAbsent(key, each)));
    }

    /** A document as one that comes from elsewhere. */
    static Document of(Document document, String from) {
        Source source = document.source();
        Descent descent = new Descent(from, Optional.empty(), source.file());
        return new Document(
                document.type(),
                new Source(source.file(), source.header(), Optional.of(descent)),
                document.body(),
                document.bodyLine());
    }

    /** What a content tree holds together with what it inherits. */
    static Reading join(Reading own, List<Reading> theirs) {
        List<Document> inherited = new ArrayList<>();
        List<StoredFile> files = new ArrayList<>(own.files());
        List<Finding> findings = new ArrayList<>(own.findings());
        Set<String> unread = new HashSet<>(own.unread());
        int seen = own.filesSeen();
        for (Reading each : theirs) {
            inherited.addAll(each.documents());
            files.addAll(each.files());
            findings.addAll(each.findings());
            unread.addAll(each.unread());
            seen += each.filesSeen();
        }
        findings.sort(null);
        files.sort(Comparator.comparing(StoredFile::path));
        return new Reading(join(own.documents(), inherited), files, findings, seen, unread);
    }

    /** A document that names the id of an inherited one of its type takes its place; everything else stands beside. */
    private static List<Document> join(List<Document> own, List<Document> inherited) {
        Heritage heritage = new Heritage(inherited);
        List<Document> all = new ArrayList<>(own.stream().map(heritage::joined).toList());
        inherited.stream().filter(each -> !heritage.extended.contains(each)).forEach(all::add);
        return all;
    }

    private Document joined(Document document) {
        Optional<Document> original = key(document).map(inherited::get);
        original.ifPresent(extended::add);
        return original.map(each -> extension(document, each)).orElse(document);
    }

    private static Optional<String> key(Document document) {
        return document.header()
                .get("id")
                .filter(id -> document.type().isRecord() && id instanceof Value.Text)
                .map(id -> document.type() + " " + ((Value.Text) id).text());
    }

    /** Its own keys and its own text count; what it does not say is inherited. */
    private static Document extension(Document own, Document original) {
        boolean saysText = !own.body().isBlank();
        Map<String, Value.Member> members = new LinkedHashMap<>();
        original.header().members().forEach((key, member) -> {
            if (!saysText || !key.equals(TEXT)) {
                members.put(key, elsewhere(member, original.source().file()));
            }
        });
        members.putAll(own.header().members());
        Document text = saysText ? own : original;
        Descent descent = new Descent(
                original.source().descent().map(Descent::from).orElse(""),
                Optional.of(original),
                text.source().file());
        Value.Mapping header = new Value.Mapping(own.header().position(), members);
        Source source = new Source(own.source().file(), header, Optional.of(descent));
        return new Document(own.type(), source, text.body(), text.bodyLine());
    }

    private static Value.Member elsewhere(Value.Member member, String file) {
        return new Value.Member(elsewhere(member.key(), file), elsewhere(member.value(), file));
    }

    private static Position elsewhere(Position position, String file) {
        return new Position(position.line(), position.column(), Optional.of(file));
    }

    private static Value elsewhere(Value value, String file) {
        Position place = elsewhere(value.position(), file);
        if (value instanceof Value.Text text) {
            return new Value.Text(place, text.text());
        }
        if (value instanceof Value.Whole whole) {
            return new Value.Whole(place, whole.number());
        }
        if (value instanceof Value.Flag flag) {
            return new Value.Flag(place, flag.flag());
        }
        if (value instanceof Value.Items items) {
            return new Value.Items(
                    place,
                    items.values().stream().map(each -> elsewhere(each, file)).toList());
        }
        if (value instanceof Value.Mapping mapping) {
            Map<String, Value.Member> members = new LinkedHashMap<>();
            mapping.members().forEach((key, member) -> members.put(key, elsewhere(member, file)));
            return new Value.Mapping(place, members);
        }
        return new Value.Nothing(place);
    }
}
