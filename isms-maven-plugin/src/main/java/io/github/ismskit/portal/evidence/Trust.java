package io.github.ismskit.portal.evidence;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.history.Commit;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.rule.Landing;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known about each record and how, and what is only said; who reads it should not have to guess which is which. */
final class Trust {

    private static final String UNALTERED = "evidence-is-unaltered";

    private final Desk desk;
    private final Situation situation;
    private final LocalDate begin;
    private final boolean compared;
    private final Set<String> altered = new HashSet<>();

    private Trust(Desk desk) {
        this.desk = desk;
        this.situation = desk.assessment().situation();
        this.begin =
                situation.history().begin(desk.isms().organisation().zone()).orElse(LocalDate.MIN);
        Optional<Outcome> outcome = desk.assessment().outcomes().stream()
                .filter(each -> each.rule().id().equals(UNALTERED))
                .findFirst();
        this.compared = outcome.filter(Outcome::isEvaluated).isPresent();
        outcome.stream()
                .flatMap(Trust::findings)
                .forEach(finding -> finding.record().ifPresent(altered::add));
    }

    static Trust of(Desk desk) {
        return new Trust(desk);
    }

    /** Nothing is said about a record that this edition only counts. */
    List<Table> in(Evidence evidence) {
        return desk.veils(evidence) ? List.of() : List.of(table(evidence));
    }

    /** Whoever accepted that a record was altered has not made it what it was. */
    private static Stream<Finding> findings(Outcome outcome) {
        return Stream.concat(
                outcome.findings().stream(), outcome.waived().stream().map(each -> each.finding()));
    }

    private Table table(Evidence evidence) {
        List<Column> columns = List.of(
                Column.head(desk, "evidence.trust.what"),
                Column.text(desk, "evidence.trust.status"),
                Column.text(desk, "evidence.trust.answer"));
        List<Row> rows = List.of(
                bytes(evidence),
                landing(evidence),
                unaltered(evidence),
                row("evidence.trust.performed", Certainty.ASSERTED, performed(evidence)),
                row("evidence.trust.verified", Certainty.ASSERTED, verified(evidence)));
        return new Table("trust", desk.say("evidence.trust"), columns, rows);
    }

    private Row bytes(Evidence evidence) {
        long hashed = evidence.files().stream()
                .filter(file -> file.sha256().isPresent())
                .count();
        long same = evidence.files().stream().filter(this::isSame).count();
        int all = evidence.files().size();
        if (all == 0) {
            return row("evidence.trust.bytes", Certainty.NOT_KNOWN, desk.say("evidence.trust.no-files"));
        }
        if (same < hashed) {
            return row(
                    "evidence.trust.bytes",
                    Certainty.CONTRADICTED,
                    desk.say("evidence.trust.other-bytes", hashed - same, all));
        }
        return hashed < all
                ? row("evidence.trust.bytes", Certainty.NOT_KNOWN, desk.say("evidence.trust.some-hashes", hashed, all))
                : row("evidence.trust.bytes", Certainty.KNOWN, desk.count("evidence.trust.same-bytes", all));
    }

    private boolean isSame(Evidence.EvidenceFile file) {
        return Optional.ofNullable(situation.files().get(file.path()))
                .map(StoredFile::sha256)
                .filter(actual -> file.sha256().filter(actual::equalsIgnoreCase).isPresent())
                .isPresent();
    }

    private Row landing(Evidence evidence) {
        return Landing.of(situation, evidence)
                .map(landing -> row("evidence.trust.landed", Certainty.KNOWN, landed(evidence, landing)))
                .orElseGet(() -> row("evidence.trust.landed", Certainty.NOT_KNOWN, unseen()));
    }

    private String landed(Evidence evidence, Landing landing) {
        Commit commit = landing.version().commit();
        String author = desk.author(commit);
        String day = desk.phrases().day(landing.day());
        String landed = author.isEmpty()
                ? desk.say("evidence.trust.landed-on", day, commit.id())
                : desk.say("evidence.trust.landed-by", day, commit.id(), author);
        return evidence.performed().isBefore(begin)
                ? desk.say("evidence.trust.brought", landed, desk.phrases().day(begin))
                : landed;
    }

    private String unseen() {
        return situation
                .history()
                .gap()
                .map(gap -> desk.say("evidence.trust.no-witness", desk.word(gap)))
                .orElse(desk.say("evidence.trust.not-committed"));
    }

    private Row unaltered(Evidence evidence) {
        if (!compared || Landing.of(situation, evidence).isEmpty()) {
            return row("evidence.trust.unaltered", Certainty.NOT_KNOWN, unseen());
        }
        return altered.contains(evidence.id())
                ? row("evidence.trust.unaltered", Certainty.CONTRADICTED, desk.say("evidence.trust.altered"))
                : row("evidence.trust.unaltered", Certainty.KNOWN, desk.say("evidence.trust.as-landed"));
    }

    private String performed(Evidence evidence) {
        String day = desk.phrases().day(evidence.performed());
        String name = desk.person(Optional.of(evidence.performedBy())).text();
        return desk.say("evidence.trust.performed-by", day, name.isEmpty() ? evidence.performedBy() : name);
    }

    private String verified(Evidence evidence) {
        if (evidence.verifiedBy().isEmpty()) {
            return desk.say("evidence.trust.nobody");
        }
        String name = desk.person(evidence.verifiedBy()).text();
        return evidence.verified()
                .map(day ->
                        desk.say("evidence.trust.performed-by", desk.phrases().day(day), name))
                .orElse(name);
    }

    private Row row(String what, Certainty certainty, String answer) {
        return Row.of(List.of(Cell.text(desk.say(what)), Cell.chip(certainty.chip(desk)), Cell.text(answer)));
    }
}
