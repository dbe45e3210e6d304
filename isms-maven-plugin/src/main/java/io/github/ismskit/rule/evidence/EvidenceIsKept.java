package io.github.ismskit.rule.evidence;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.history.Gone;
import io.github.ismskit.history.Version;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record that was deleted leaves no gap that anybody could see, so git is asked whether it was ever there. */
public final class EvidenceIsKept implements Rule {

    private static final Setting DAYS =
            new Setting("days", 1096, "days for which evidence is kept, the three years of a certificate");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Evidence is kept in git, and what landed there is still here";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.3");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public boolean asksGit() {
        return true;
    }

    @Override
    public List<Setting> settings() {
        return List.of(DAYS);
    }

    @Override
    public Check check(Situation situation) {
        if (!situation.history().isComplete()) {
            return Check.withoutWitness(situation.history());
        }
        List<Finding> findings = new ArrayList<>();
        situation.history().gone().stream()
                .filter(gone -> gone.file().startsWith(DocumentType.EVIDENCE.folder() + "/")
                        && gone.file().endsWith(".md"))
                .flatMap(gone -> missing(situation, gone))
                .forEach(findings::add);
        List<Evidence> all = situation.isms().evidence();
        Check present = Check.each(all, evidence -> outside(situation, evidence));
        findings.addAll(present.findings());
        return Check.of(all.size() + findings.size(), findings);
    }

    private Stream<Finding> missing(Situation situation, Gone gone) {
        ZoneId zone = situation.isms().organisation().zone();
        Version first = gone.trail().first();
        LocalDate landed = first.day(zone);
        boolean settled = gone.deletion()
                .map(deletion -> deletion.day(zone).isAfter(landed))
                .orElse(true);
        boolean due = !landed.plusDays(situation.number(this, DAYS)).isBefore(situation.asOf());
        return settled && due
                ? ids(situation, gone)
                        .map(id -> finding(
                                Location.of(gone.file()),
                                id + " landed in git on " + landed + " in commit "
                                        + first.commit().id() + " and " + how(gone, zone),
                                "restore it beside isms.yaml with 'git restore --source "
                                        + gone.trail().newest().id() + " -- " + name(gone.file()) + "'"))
                : Stream.empty();
    }

    /** The records that the file held and that no other file holds now. */
    private static Stream<String> ids(Situation situation, Gone gone) {
        return DeletedRecords.ids(situation.history(), gone).stream()
                .filter(id -> situation.isms().entry(id).isEmpty()
                        && !situation.isms().isUnsound(id));
    }

    private static String how(Gone gone, ZoneId zone) {
        return gone.deletion()
                .map(deletion -> "was deleted on " + deletion.day(zone) + " in commit "
                        + deletion.commit().id())
                .orElse("is not here now");
    }

    private static String name(String path) {
        return path.contains(" ") ? "\"" + path + "\"" : path;
    }

    private Stream<Finding> outside(Situation situation, Evidence evidence) {
        Stream<Finding> record =
                weigh(
                        situation,
                        evidence,
                        evidence.header().file(),
                        evidence.header().source().start())
                        .stream();
        Stream<Finding> files = Stream.iterate(0, i -> i < evidence.files().size(), i -> i + 1)
                .flatMap(i ->
                        weigh(situation, evidence, evidence.files().get(i).path(), evidence.at("files", i, "path"))
                                .stream());
        return Stream.concat(record, files);
    }

    private Optional<Finding> weigh(Situation situation, Evidence evidence, String file, Location place) {
        boolean elsewhere = file.startsWith("..") || situation.history().kept().holds(file);
        if (elsewhere) {
            return Optional.empty();
        }
        if (situation.history().kept().ignored().contains(file)) {
            return Optional.of(finding(
                            evidence,
                            place,
                            file + " is ignored by git, so nobody else will get it",
                            "run 'git add --force " + name(file) + "'")
                    .as(Severity.WARNING));
        }
        return situation.history().isUncommitted(file)
                ? Optional.of(finding(evidence, place, file + " is not committed yet", "commit it")
                        .as(Severity.INFO))
                : Optional.empty();
    }
}
