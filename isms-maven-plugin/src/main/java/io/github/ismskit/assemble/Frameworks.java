package io.github.ismskit.assemble;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.document.Document;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogues of an ISMS: those that were given, and its own documents, which add a framework or a mapping to one. */
final class Frameworks {

    private final Map<String, Catalogue> known = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param given built-in catalogues, and those that were read from elsewhere
     * @param documents of the type framework, whose schema was met
     */
    Frameworks(List<Catalogue> given, List<Document> documents) {
        given.forEach(catalogue -> known.put(catalogue.id(), catalogue));
        documents.forEach(this::add);
    }

    /**
     * The frameworks that the organisation names, in its order, then the others. A first one that nobody knows is told of
     * once, and the usual one stands in for it: its controls would else be sought in the next one, and every one missed.
     */
    List<Catalogue> of(Organisation organisation) {
        List<Catalogue> named = new ArrayList<>();
        organisation.frameworks().stream()
                .limit(1)
                .filter(first -> !known.containsKey(Organisation.frameworkId(first)))
                .flatMap(first -> known.values().stream().limit(1))
                .forEach(named::add);
        organisation.frameworks().stream()
                .flatMap(name -> Optional.ofNullable(known.get(Organisation.frameworkId(name))).stream())
                .filter(catalogue -> !named.contains(catalogue))
                .forEach(named::add);
        known.values().stream().filter(each -> !named.contains(each)).forEach(named::add);
        return named;
    }

    /** What the mappings name that the first framework does not have. */
    List<Finding> problems(List<Document> documents, Catalogue first) {
        List<String> ids = Stream.concat(
                        first.controls().stream().map(CatalogueControl::id),
                        first.clauses().stream().map(Clause::number))
                .toList();
        for (Document document : documents) {
            for (String list : List.of("controls", "mapping")) {
                List<List<String>> mapped = new Fields(document.header()).items(list, item -> item.texts("maps-to"));
                for (int i = 0; i < mapped.size(); i++) {
                    check(document, list, i, mapped.get(i), ids, first.id());
                }
            }
        }
        return findings;
    }

    private void check(Document document, String list, int item, List<String> mapped, List<String> ids, String first) {
        for (int i = 0; i < mapped.size(); i++) {
            if (!ids.contains(mapped.get(i))) {
                add(
                        document.source().at(list, item, "maps-to", i),
                        "'" + mapped.get(i) + "' is neither a control nor a clause of " + first,
                        Nearest.advice(mapped.get(i), ids, "name one of its controls or clauses"));
            }
        }
    }

    private void add(Document document) {
        Catalogue own = CatalogueForm.catalogue(document.header());
        Map<String, List<String>> mapping = CatalogueForm.mapping(document.header());
        boolean overlay = own.controls().isEmpty() && own.clauses().isEmpty();
        if (!overlay && known.containsKey(own.id())) {
            add(
                    document.source().at("id"),
                    "there is another framework with the id '" + own.id() + "', so this one does not count",
                    "give one of them another id; a document that only maps the other one has neither controls nor clauses");
            return;
        }
        Catalogue whole = overlay ? known.getOrDefault(own.id(), own) : own;
        List<String> ids = whole.controls().stream().map(CatalogueControl::id).toList();
        List<String> named = List.copyOf(mapping.keySet());
        for (int i = 0; i < named.size(); i++) {
            if (!ids.contains(named.get(i))) {
                add(
                        document.source().at("mapping", i, "control"),
                        "the control '" + named.get(i) + "' is not in " + whole.id(),
                        Nearest.advice(named.get(i), ids, "name one of its controls"));
            }
        }
        known.put(whole.id(), whole.mapped(mapping));
    }

    private void add(Location place, String message, String remedy) {
        findings.add(Finding.of("reference-resolves", Severity.ERROR, place, message, remedy));
    }
}
