package io.github.ismskit.rule.governed;

import static io.github.ismskit.fixture.TinyCatalogue.CATALOGUE;
import static io.github.ismskit.fixture.Written.audit;
import static io.github.ismskit.fixture.Written.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RequiredDocumentExistsTest {

    @Test
    void hitsAClauseThatNothingAnswers() {
        assertThat(Given.isms().catalogue(CATALOGUE).findings(new RequiredDocumentExists(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:3:10: [required-document-exists] nothing in force is written for clause 9.2.2, Clause 9.2.2; name the clause under 'clauses' of a policy or a document that is approved, or add a record of the type audit");
    }

    @Test
    void holdsWithADocumentForTheClauseAbove() {
        assertThat(Given.isms(document("DOC-1").with("clauses", List.of("9.2")))
                        .catalogue(CATALOGUE)
                        .findings(new RequiredDocumentExists(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsADocumentForTheWholeChapter() {
        assertThat(Given.isms(document("DOC-1").with("clauses", List.of("9")))
                        .catalogue(CATALOGUE)
                        .findings(new RequiredDocumentExists(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:3:10: [required-document-exists] nothing in force is written for clause 9.2.2, Clause 9.2.2; name the clause under 'clauses' of a policy or a document that is approved, or add a record of the type audit");
    }

    @Test
    void hitsADraft() {
        assertThat(Given.isms(document("DOC-1").with("status", "draft").with("clauses", List.of("9.2.2")))
                        .catalogue(CATALOGUE)
                        .findings(new RequiredDocumentExists(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:3:10: [required-document-exists] nothing in force is written for clause 9.2.2, Clause 9.2.2; name the clause under 'clauses' of a policy or a document that is approved, or add a record of the type audit");
    }

    @Test
    void holdsWithARecordOfTheKind() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-03-01")
                                .with("performed", "2026-03-01")
                                .with("status", "reported")
                                .with("auditor", "omar"))
                        .catalogue(CATALOGUE)
                        .findings(new RequiredDocumentExists(), LocalDate.of(2026, 11, 20)))
                .isEmpty();
    }

    @Test
    void hitsAnAuditThatIsOnlyPlanned() {
        assertThat(Given.isms(audit("IA-1", "internal", "2026-12-01"))
                        .catalogue(CATALOGUE)
                        .findings(new RequiredDocumentExists(), LocalDate.of(2026, 11, 20)))
                .containsExactly(
                        "error: isms.yaml:3:10: [required-document-exists] nothing in force is written for clause 9.2.2, Clause 9.2.2; name the clause under 'clauses' of a policy or a document that is approved, or add a record of the type audit");
    }

    @Test
    void countsWhatItLookedAt() {
        Situation situation = Given.isms().catalogue(CATALOGUE).on(LocalDate.of(2026, 11, 20));
        assertThat(new RequiredDocumentExists().check(situation).lookedAt()).isPositive();
    }
}
