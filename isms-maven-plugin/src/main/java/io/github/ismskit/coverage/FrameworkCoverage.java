package io.github.ismskit.coverage;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.rule.WrittenProof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far an ISMS covers a further framework: what it does for the first one, seen through a mapping. */
public record FrameworkCoverage(Catalogue catalogue, List<Answer> answers) {

    public FrameworkCoverage {
        answers = List.copyOf(answers);
    }

    /** Every framework of the ISMS but the first that has controls, in the order of {@code isms.yaml}. */
    public static List<FrameworkCoverage> all(Isms isms, LocalDate asOf) {
        WrittenProof proof = new WrittenProof(isms, asOf);
        return isms.catalogues().stream()
                .skip(1)
                .filter(catalogue -> !catalogue.controls().isEmpty())
                .map(catalogue -> of(isms, catalogue, proof))
                .toList();
    }

    public long count(State state) {
        return answers.stream().filter(answer -> answer.state() == state).count();
    }

    private static FrameworkCoverage of(Isms isms, Catalogue catalogue, WrittenProof proof) {
        Map<String, List<Entry>> naming = naming(isms, catalogue.id() + ":");
        List<Answer> answers = catalogue.controls().stream()
                .map(control -> answer(isms, control, naming.getOrDefault(control.id(), List.of()), proof))
                .toList();
        return new FrameworkCoverage(catalogue, answers);
    }

    /** Which records name a control of the framework, by the id of the control. */
    private static Map<String, List<Entry>> naming(Isms isms, String prefix) {
        Map<String, List<Entry>> naming = new HashMap<>();
        for (Entry entry : isms.entries()) {
            entry.controls().stream()
                    .filter(named -> named.startsWith(prefix))
                    .map(named -> named.substring(prefix.length()))
                    .forEach(id ->
                            naming.computeIfAbsent(id, key -> new ArrayList<>()).add(entry));
        }
        return naming;
    }

    private static Answer answer(Isms isms, CatalogueControl control, List<Entry> naming, WrittenProof proof) {
        Set<Control> lines = new LinkedHashSet<>();
        List<String> undecided = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        for (String target : control.mapsTo()) {
            isms.catalogue().clause(target).ifPresent(clauses::add);
            isms.control(target).ifPresent(lines::add);
            if (isms.control(target).isEmpty()
                    && isms.catalogue().control(target).isPresent()) {
                undecided.add(target);
            }
        }
        List<Entry> records = new ArrayList<>();
        for (Entry entry : naming) {
            if (entry instanceof Control line) {
                lines.add(line);
            } else {
                records.add(entry);
            }
        }
        List<Clause> written =
                clauses.stream().filter(clause -> !proof.of(clause).isEmpty()).toList();
        return new Answer(control, List.copyOf(lines), undecided, clauses, written, records);
    }
}
