package io.github.ismskit.rule.content;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Master;
import io.github.ismskit.model.Policy;
import io.github.ismskit.model.Translation;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who reads a translation reads what is in force (clause 7.5.3 b and c). */
public final class TranslationFollowsOriginal implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "Every translation is that of the record as it stands";
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
    public Check check(Situation situation) {
        Isms isms = situation.isms();
        List<Finding> findings = new ArrayList<>();
        int translations = 0;
        for (Entry entry : isms.entries()) {
            for (Translation translation : isms.translationsOf(entry)) {
                if (isInForce(entry)) {
                    translations++;
                    judge(situation.asOf(), entry, translation).ifPresent(findings::add);
                }
            }
        }
        return Check.of(translations, findings);
    }

    /** A draft is translated once it is approved, and what is retired no longer. */
    private static boolean isInForce(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.status() == DocumentStatus.APPROVED;
        }
        return !(entry instanceof GovernedDocument document) || document.isInUse();
    }

    private Optional<Finding> judge(LocalDate today, Entry entry, Translation translation) {
        Optional<LocalDate> ahead = translation.translated().filter(today::isBefore);
        if (ahead.isPresent()) {
            String message = "the day of the translation, " + ahead.get() + ", is still to come";
            return Optional.of(
                    finding(entry, translation.at("translated"), message, "write the day on which it was translated"));
        }
        if (!translation.isBehind(entry)) {
            return Optional.empty();
        }
        Master master = Master.of(entry);
        return Optional.of(master.version()
                .map(version -> otherVersion(entry, translation, version))
                .orElseGet(() -> earlierDay(entry, translation, master)));
    }

    private Finding otherVersion(Entry entry, Translation translation, String version) {
        if (translation.translates().isEmpty()) {
            String message = "nobody can tell which version of " + entry.id() + " this is the translation of";
            String remedy = "say it with 'translates'; the original is at version " + version;
            return finding(entry, translation.at("translated"), message, remedy);
        }
        String message = "this is the translation of version "
                + translation.translates().get() + " of " + entry.id() + ", which is at version " + version;
        return finding(entry, translation.at("translates"), message, "translate what changed and move 'translates'");
    }

    private Finding earlierDay(Entry entry, Translation translation, Master master) {
        if (translation.translated().isEmpty()) {
            String message = entry.id() + " has no version, so nobody can tell whether this translation is behind";
            String remedy = "say with 'translated' on which day it was made";
            return finding(entry, translation.at("translates"), message, remedy);
        }
        String message = entry.id() + " changed on " + master.changed().orElseThrow() + ", after it was translated on "
                + translation.translated().get();
        return finding(entry, translation.at("translated"), message, "translate what changed and move 'translated'");
    }
}
