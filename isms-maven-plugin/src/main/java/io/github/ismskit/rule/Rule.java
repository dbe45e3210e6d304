package io.github.ismskit.rule;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Entry;
import java.util.List;
import java.util.Locale;

/** A statement that must hold; the class is named after it, and so are its id, its test and its docs page. */
public interface Rule {

    /** The class name in kebab-case: {@code EvidenceIsFresh} is {@code evidence-is-fresh}. */
    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The severity where {@code isms.yaml} does not say otherwise. */
    Severity severity();

    /** The statement as a sentence, in the words of the field. */
    String statement();

    /** The clauses of ISO/IEC 27001:2022 that the statement serves. */
    List<String> clauses();

    /** The time the statement is about. */
    default Reach reach() {
        return Reach.DAY;
    }

    /** Whether git is its witness; where there is no history at all, there is none to contradict. */
    default boolean asksGit() {
        return false;
    }

    /** The thresholds of the rule, in the order in which they are told. */
    default List<Setting> settings() {
        return List.of();
    }

    /** Looks at everything the rule speaks about; never stops at the first flaw. */
    Check check(Situation situation);

    /** A flaw of a record, at the key that shows it. */
    default Finding finding(Entry entry, Location location, String message, String remedy) {
        return Finding.of(id(), severity(), location, message, remedy).about(entry.id(), entry.owner());
    }

    /** A flaw that belongs to no record. */
    default Finding finding(Location location, String message, String remedy) {
        return Finding.of(id(), severity(), location, message, remedy);
    }
}
