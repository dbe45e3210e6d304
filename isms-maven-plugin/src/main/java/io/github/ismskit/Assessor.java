package io.github.ismskit;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.history.Gap;
import io.github.ismskit.history.History;
import io.github.ismskit.history.Repository;
import io.github.ismskit.lookback.LookBack;
import io.github.ismskit.model.Isms;
import io.github.ismskit.prose.ProseReader;
import io.github.ismskit.readiness.Judge;
import io.github.ismskit.readiness.Period;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The whole story: files become documents, documents an ISMS, and the ISMS on a day becomes findings and a verdict. */
public final class Assessor {

    /** Occurrences are told this far ahead. */
    public static final int AHEAD_DAYS = 400;

    private final List<Rule> rules;
    private final boolean asksGit;

    public Assessor() {
        this(StandardRules.all());
    }

    /** @param rules the book to judge by */
    public Assessor(List<Rule> rules) {
        this(rules, true);
    }

    private Assessor(List<Rule> rules, boolean asksGit) {
        this.rules = List.copyOf(rules);
        this.asksGit = asksGit;
    }

    /** One that takes the content as it lies there: wherever it is copied to, the answer is the same. */
    public Assessor withoutHistory() {
        return new Assessor(rules, false);
    }

    /** Judges the ISMS below the content root on a day; wrong content ends as findings, never as an exception. */
    public Assessment assess(Path contentRoot, AsOf asOf) {
        return assess(Content.read(contentRoot), asOf);
    }

    /** Judges content that was read before. */
    public Assessment assess(Content content, AsOf asOf) {
        return judged(content, situation(content, asOf), asOf);
    }

    /** Judges with what git told before, so that git is not waited for. */
    public Assessment assess(Content content, AsOf asOf, History history) {
        return judged(content, situation(content, asOf, CompletableFuture.completedFuture(history)), asOf);
    }

    private Assessment judged(Content content, Situation situation, AsOf asOf) {
        RuleBook book = new RuleBook(rules);
        List<Outcome> outcomes = book.judge(situation);
        return new Assessment(
                situation,
                asOf.isSimulation(),
                outcomes,
                new Judge(book).judge(situation, outcomes),
                new LookBack(StandardRules.dated()).from(situation),
                situation.history().state(),
                content.digest());
    }

    /** What the rules look at: the content on the day. */
    public Situation situation(Content content, AsOf asOf) {
        return situation(content, asOf, history(content, asOf));
    }

    private static Situation situation(Content content, AsOf asOf, CompletableFuture<History> history) {
        Isms isms = content.isms();
        LocalDate day = asOf.in(isms.organisation().zone());
        Map<String, StoredFile> files = new LinkedHashMap<>();
        content.reading().files().forEach(file -> files.put(file.path(), file));
        ControlsCalendar calendar = ControlsCalendar.of(isms, day, day.plusDays(AHEAD_DAYS));
        return new Situation(
                isms,
                day,
                Period.current(isms, calendar),
                calendar,
                ProseReader.read(isms, Addresses.of(isms), BuiltIn.glossary(), files.keySet()),
                files,
                history.join(),
                content.findings(),
                content.documents());
    }

    /** What git knows of the content now, once it has answered. */
    public CompletableFuture<History> history(Content content, AsOf asOf) {
        LocalDate day = asOf.in(content.isms().organisation().zone());
        return asksGit
                ? Repository.asked(content.root(), GitSubjects.of(content.isms(), day))
                : CompletableFuture.completedFuture(History.unknown(Gap.SWITCHED_OFF));
    }
}
