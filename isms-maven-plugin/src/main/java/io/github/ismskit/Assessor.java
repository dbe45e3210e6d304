package io.github.ismskit;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.assemble.Assembler;
import io.github.ismskit.assemble.Assembly;
import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.document.DocumentReader;
import io.github.ismskit.document.Reading;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.history.Git;
import io.github.ismskit.model.Isms;
import io.github.ismskit.prose.Prose;
import io.github.ismskit.prose.ProseReader;
import io.github.ismskit.readiness.Judge;
import io.github.ismskit.readiness.Period;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import io.github.ismskit.schema.Gated;
import io.github.ismskit.schema.SchemaGate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole story: files become documents, documents an ISMS, and the ISMS on a day becomes findings and a verdict. */
public final class Assessor {

    /** Occurrences are told this far ahead. */
    private static final int AHEAD_DAYS = 400;

    private final List<Rule> rules;

    public Assessor() {
        this(StandardRules.all());
    }

    /** @param rules the book to judge by */
    public Assessor(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Judges the ISMS below the content root on a day; wrong content ends as findings, never as an exception. */
    public Assessment assess(Path contentRoot, AsOf asOf) {
        SchemaGate gate = SchemaGate.opening();
        Reading reading = new DocumentReader().read(contentRoot);
        Gated gated = gate.judge(reading.documents());
        Assembly assembly = new Assembler(BuiltIn.catalogues()).assemble(gated.sound(), gated.refused());
        Situation situation = situation(contentRoot, asOf, reading, gated, assembly);
        RuleBook book = new RuleBook(rules);
        List<Outcome> outcomes = book.judge(situation);
        return new Assessment(situation, asOf.isSimulation(), outcomes, new Judge(book).judge(situation, outcomes));
    }

    private static Situation situation(Path contentRoot, AsOf asOf, Reading reading, Gated gated, Assembly assembly) {
        Isms isms = assembly.isms();
        LocalDate day = asOf.in(isms.organisation().zone());
        Map<String, StoredFile> files = new LinkedHashMap<>();
        reading.files().forEach(file -> files.put(file.path(), file));
        List<Finding> upstream = new ArrayList<>(reading.findings());
        upstream.addAll(gated.findings());
        upstream.addAll(assembly.findings());
        Prose prose = ProseReader.read(isms, Addresses.of(isms), files.keySet());
        return new Situation(
                isms,
                day,
                Period.current(isms, day),
                ControlsCalendar.of(isms, day, day.plusDays(AHEAD_DAYS)),
                prose,
                files,
                Git.history(contentRoot),
                upstream,
                reading.documents().size());
    }
}
