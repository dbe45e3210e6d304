package io.github.ismskit;

import io.github.ismskit.assemble.Assembler;
import io.github.ismskit.assemble.Assembly;
import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.document.DocumentReader;
import io.github.ismskit.document.Reading;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.history.History;
import io.github.ismskit.model.Isms;
import io.github.ismskit.prose.Prose;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schema.Gated;
import io.github.ismskit.schema.SchemaGate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks what is written, whatever the day: it reads, asks the schemas, and follows every id. */
public final class Validator {

    public Validation validate(Path contentRoot) {
        SchemaGate gate = SchemaGate.opening();
        Reading reading = new DocumentReader().read(contentRoot);
        Gated gated = gate.judge(reading.documents());
        Assembly assembly = new Assembler(BuiltIn.catalogues()).assemble(gated.sound(), gated.refused());
        List<Finding> upstream = new ArrayList<>(reading.findings());
        upstream.addAll(gated.findings());
        upstream.addAll(assembly.findings());
        int documents = reading.documents().size();
        Situation situation = timeless(assembly.isms(), upstream, documents);
        List<Finding> findings = new RuleBook(StandardRules.timeless())
                .judge(situation).stream()
                        .map(Outcome::findings)
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
        return new Validation(documents, findings);
    }

    /** The rules that are asked look neither at a day nor at a text nor at a file, so none is given. */
    private static Situation timeless(Isms isms, List<Finding> upstream, int documents) {
        LocalDate never = LocalDate.EPOCH;
        return new Situation(
                isms,
                never,
                new DateRange(never, never),
                ControlsCalendar.NONE,
                new Prose(Map.of()),
                Map.of(),
                History.UNKNOWN,
                upstream,
                documents);
    }
}
