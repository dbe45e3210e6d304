package io.github.ismskit.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Value;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** Lets the documents pass that say what the schema of their type allows. */
public final class SchemaGate {

    private final CompletableFuture<Schemas> schemas;

    private SchemaGate(CompletableFuture<Schemas> schemas) {
        this.schemas = schemas;
    }

    /** A gate that is being built while somebody else reads. */
    public static SchemaGate opening() {
        return new SchemaGate(CompletableFuture.supplyAsync(Schemas::new));
    }

    /** Judges every document; the order of the sound ones is that in which they came. */
    public Gated judge(List<Document> documents) {
        schemas.join(); // a broken schema is a broken tool, and ends the build at once
        List<Judged> judged = documents.parallelStream().map(this::judge).toList();
        List<Document> sound = new ArrayList<>();
        List<Document> refused = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Judged each : judged) {
            (each.findings().isEmpty() ? sound : refused).add(each.document());
            findings.addAll(each.findings());
        }
        findings.sort(null);
        return new Gated(sound, refused, findings);
    }

    private record Judged(Document document, List<Finding> findings) {}

    private Judged judge(Document document) {
        List<Finding> findings = Placeholders.in(document);
        Set<String> told = new HashSet<>();
        findings.forEach(finding -> told.add(finding.location().toString()));
        try {
            refusals(document, told).forEach(findings::add);
            if (findings.isEmpty()) {
                findings.addAll(Ranges.in(document));
            }
        } catch (StackOverflowError | RuntimeException e) {
            findings.add(Finding.of(
                    "header-matches-schema",
                    Severity.ERROR,
                    document.source().start(),
                    "the header cannot be judged: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
                    "make it simpler"));
        }
        return new Judged(document, findings);
    }

    private List<Finding> refusals(Document document, Set<String> told) {
        JsonNode schema = schemas.join().of(document.type()).getSchemaNode();
        List<Finding> findings = new ArrayList<>();
        for (Error error : errors(document)) {
            Refusal refusal = new Refusal(document, error);
            Finding finding = refusal.finding(schema);
            String place = finding.location() + (refusal.isEither() ? " either" : "");
            if (told.add(place) || (refusal.isAboutMembers() && !refusal.isEither())) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private List<Error> errors(Document document) {
        Schema schema = schemas.join().of(document.type());
        if (document.type() == DocumentType.PEOPLE) {
            Value.Items alone = new Value.Items(document.header().position(), List.of(document.header()));
            return schema.validate(Tree.of(alone));
        }
        return schema.validate(Tree.of(document.header()));
    }
}
