package io.github.ismskit.rule.content;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Reference;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every id that a record names exists and is of the right type. */
public final class ReferenceResolves implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every id that a record names exists and has the right type";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.1.3", "8.1");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        Isms isms = situation.isms();
        Set<String> leftOut = situation.refusals().stream()
                .map(finding -> finding.location().file())
                .collect(Collectors.toSet());
        FrameworkReferences frameworks =
                new FrameworkReferences(this, isms, situation.files().keySet(), leftOut);
        List<Finding> findings = new ArrayList<>(frameworks.ofOrganisation());
        findings.addAll(situation.upstream(this, 0).findings());
        int looked = 0;
        for (Entry entry : isms.entries()) {
            for (Reference reference : named(entry)) {
                looked++;
                problem(isms, entry, reference).ifPresent(findings::add);
            }
            looked += entry.controls().size() + entry.clauses().size();
            findings.addAll(frameworks.of(entry));
        }
        return Check.of(looked, findings);
    }

    private static List<Reference> named(Entry entry) {
        List<Reference> references = new ArrayList<>(entry.references());
        addAll(references, entry, "related", entry.header().related());
        addAll(references, entry, "supersedes", entry.header().supersedes());
        return references;
    }

    private static void addAll(List<Reference> references, Entry entry, String key, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            references.add(new Reference(key, ids.get(i), Optional.empty(), entry.at(key, i)));
        }
    }

    private Optional<Finding> problem(Isms isms, Entry entry, Reference reference) {
        Optional<Entry> named = isms.entry(reference.id());
        if (named.isEmpty()) {
            return isms.isUnsound(reference.id()) ? Optional.empty() : Optional.of(missing(isms, entry, reference));
        }
        DocumentType type = named.get().type();
        if (reference.type().map(wanted -> wanted == type).orElse(true)) {
            return Optional.empty();
        }
        String message = "'" + reference.key() + "' must name a record of type "
                + reference.type().orElseThrow().key() + ", but '" + reference.id() + "' is a " + type.key();
        return Optional.of(finding(entry, reference.location(), message, "name one of the right type"));
    }

    private Finding missing(Isms isms, Entry entry, Reference reference) {
        String kind = reference.type().map(DocumentType::key).orElse("record");
        List<String> known = isms.entries().stream()
                .filter(each ->
                        reference.type().map(type -> each.type() == type).orElse(true))
                .map(Entry::id)
                .toList();
        return finding(
                entry,
                reference.location(),
                "no " + kind + " has the id '" + reference.id() + "'",
                Nearest.advice(reference.id(), known, "create it or name another one"));
    }
}
