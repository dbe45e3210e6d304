package io.github.ismskit.rule.governed;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Supplier;
import io.github.ismskit.model.Words;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.ReviewDue;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Suppliers that matter are reviewed, and what vouches for them is in force (A.5.19 to A.5.22). */
public final class SupplierReviewIsCurrent implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Reviews and assurance documents of critical and important suppliers are current";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.1");
    }

    @Override
    public Check check(Situation situation) {
        List<Supplier> judged = situation.isms().all(Supplier.class).stream()
                .filter(supplier -> supplier.tier() != Supplier.Tier.STANDARD && supplier.isInUse())
                .toList();
        return Check.each(judged, supplier -> judge(situation, supplier));
    }

    private Stream<Finding> judge(Situation situation, Supplier supplier) {
        Stream<Finding> review =
                ReviewDue.judge(this, situation, supplier, supplier.reviews(), Optional.empty(), "review");
        return Stream.of(review, assurance(situation, supplier), contract(situation, supplier))
                .flatMap(each -> each);
    }

    private Stream<Finding> assurance(Situation situation, Supplier supplier) {
        if (supplier.assurance().isEmpty()) {
            boolean critical = supplier.tier() == Supplier.Tier.CRITICAL;
            String message = "nothing vouches for the " + Words.of(supplier.tier()) + " supplier " + supplier.id();
            Finding finding = finding(
                    supplier,
                    supplier.at("assurance"),
                    message,
                    "ask for a certificate, a report or answers, and list it");
            return Stream.of(critical ? finding : finding.as(Severity.WARNING));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < supplier.assurance().size(); i++) {
            Supplier.Assurance each = supplier.assurance().get(i);
            expired(situation, supplier, each, i).ifPresent(findings::add);
            missing(situation, supplier, each, i).ifPresent(findings::add);
        }
        return findings.stream();
    }

    /** A document that ran out is fine where a later one of its kind has taken its place. */
    private Optional<Finding> expired(Situation situation, Supplier supplier, Supplier.Assurance each, int index) {
        LocalDate asOf = situation.asOf();
        Optional<LocalDate> until = each.validUntil();
        if (until.isEmpty() || !asOf.isAfter(until.get()) || supplier.isReplaced(each)) {
            return Optional.empty();
        }
        String message =
                "the " + each.kind() + " of " + supplier.id() + " was valid until " + Ago.of(until.get(), asOf);
        return Optional.of(
                finding(supplier, supplier.at("assurance", index, "valid-until"), message, "ask for the new one")
                        .dueOn(until.get()));
    }

    private Optional<Finding> missing(Situation situation, Supplier supplier, Supplier.Assurance each, int index) {
        return each.file()
                .filter(file -> Optional.ofNullable(situation.files().get(file))
                        .filter(StoredFile::isSound)
                        .isEmpty())
                .map(file -> finding(
                        supplier,
                        supplier.at("assurance", index, "file"),
                        "the file " + file + " of " + supplier.id() + " is missing or empty",
                        "put it there, or correct 'file'"));
    }

    private Stream<Finding> contract(Situation situation, Supplier supplier) {
        return supplier
                .contractUntil()
                .filter(situation.asOf()::isAfter)
                .map(until -> finding(
                                supplier,
                                supplier.at("contract-until"),
                                "the contract with " + supplier.id() + " ran until " + Ago.of(until, situation.asOf()),
                                "renew it, or set 'status' to ended")
                        .dueOn(until)
                        .as(Severity.WARNING))
                .stream();
    }
}
