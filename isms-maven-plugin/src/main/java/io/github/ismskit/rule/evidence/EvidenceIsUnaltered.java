package io.github.ismskit.rule.evidence;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.history.Trail;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What landed in git as evidence still says the same; a hash that was changed along with its file proves nothing. */
public final class EvidenceIsUnaltered implements Rule {

    private static final Setting DAYS =
            new Setting("days", 0, "days after its landing in which evidence may still be put right");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Evidence still says and holds what it did when it landed in git";
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
        Map<String, Trail> elsewhere = elsewhere(situation);
        List<Finding> findings = new ArrayList<>();
        int landed = 0;
        for (Evidence evidence : situation.isms().evidence()) {
            Optional<Trail> record = situation.history().trail(evidence.header().file());
            Optional<Trail> before = Optional.ofNullable(elsewhere.get(evidence.id()));
            landed += record.isPresent() ? 1 : 0;
            record.or(() -> before).ifPresent(trail -> said(situation, evidence, trail, before, findings));
            for (int i = 0; i < evidence.files().size(); i++) {
                file(situation, evidence, i).ifPresent(findings::add);
            }
        }
        return Check.of(landed, findings);
    }

    /** What stood in other files before, by the id of the record: one that was moved and changed at once. */
    private static Map<String, Trail> elsewhere(Situation situation) {
        Map<String, Trail> trails = new HashMap<>();
        situation.history().gone().stream()
                .filter(gone -> gone.file().startsWith(DocumentType.EVIDENCE.folder() + "/"))
                .forEach(gone -> DeletedRecords.ids(situation.history(), gone)
                        .forEach(id -> trails.merge(id, gone.trail(), EvidenceIsUnaltered::earlier)));
        return trails;
    }

    private static Trail earlier(Trail one, Trail other) {
        return other.first().landed().isBefore(one.first().landed()) ? other : one;
    }

    private void said(
            Situation situation, Evidence evidence, Trail trail, Optional<Trail> before, List<Finding> findings) {
        Trail oldest = before.map(each -> earlier(trail, each)).orElse(trail);
        Version settled = settled(situation, oldest, trail);
        for (AlteredRecord.Difference difference :
                AlteredRecord.of(situation.history(), evidence, trail.all(), settled)) {
            findings.add(finding(
                    evidence,
                    evidence.at(difference.key()),
                    evidence.id() + " says otherwise about '" + difference.key() + "' than it did "
                            + landed(situation, difference.version()) + ": then "
                            + difference.then() + ", now " + difference.now(),
                    "restore what it said, and record what was wrong by a correction"));
        }
    }

    private Optional<Finding> file(Situation situation, Evidence evidence, int index) {
        Evidence.EvidenceFile file = evidence.files().get(index);
        Optional<Trail> trail = situation.history().trail(file.path());
        boolean changedHere = situation.history().isUncommitted(file.path())
                && situation.files().containsKey(file.path());
        return trail.filter(each -> changedHere
                        || !settled(situation, each)
                                .blob()
                                .equals(each.current().blob()))
                .map(each -> finding(
                        evidence,
                        evidence.at("files", index, "path"),
                        "the file '" + file.written() + "' has other bytes than it had "
                                + landed(situation, settled(situation, each)) + "; "
                                + change(situation, each, changedHere),
                        "restore it, and record what was wrong by a correction"));
    }

    private static String change(Situation situation, Trail trail, boolean here) {
        return here
                ? "the change is not committed"
                : "commit " + trail.newest().id() + " of " + trail.current().day(zone(situation)) + " changed it";
    }

    private Version settled(Situation situation, Trail trail) {
        return trail.settled(situation.number(this, DAYS), zone(situation));
    }

    /** Where a record was moved and changed while it was still being put right, its present file tells what it had become. */
    private Version settled(Situation situation, Trail oldest, Trail present) {
        LocalDate last = oldest.first().day(zone(situation)).plusDays(situation.number(this, DAYS));
        return present.on(last, zone(situation)).orElseGet(() -> settled(situation, oldest));
    }

    private static String landed(Situation situation, Version version) {
        return "in commit " + version.commit().id() + " of " + version.day(zone(situation));
    }

    private static ZoneId zone(Situation situation) {
        return situation.isms().organisation().zone();
    }
}
