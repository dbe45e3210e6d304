package io.github.ismskit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogueTest {

    private static final CatalogueControl LOGS = new CatalogueControl("T.10", "Event logs", "technical");
    private static final CatalogueControl BACKUPS = new CatalogueControl("T.2", "Backups", "technical");
    private static final CatalogueControl DOORS = new CatalogueControl("P.1", "Locked doors", "physical");
    private static final Clause AUDIT = new Clause("9.2", "Audit", true, List.of(), Optional.empty(), Optional.empty());

    @Test
    void findsAControlByItsId() {
        assertThat(catalogue().control("T.2")).contains(BACKUPS);
    }

    @Test
    void knowsNoControlOfAnotherFramework() {
        assertThat(catalogue().control("T.1")).isEmpty();
    }

    @Test
    void findsAClauseByItsNumber() {
        assertThat(catalogue().clause("9.2")).contains(AUDIT);
    }

    @Test
    void findsNoClauseByTheNumberOfItsSubClause() {
        assertThat(catalogue().clause("9.2.2")).isEmpty();
    }

    @Test
    void listsTheControlsOfAThemeInTheirOrder() {
        assertThat(catalogue().controlsOf("technical")).containsExactly(BACKUPS, LOGS);
    }

    @Test
    void listsNothingUnderAnUnknownTheme() {
        assertThat(catalogue().controlsOf("people")).isEmpty();
    }

    @Test
    void staysAsItWasWhenTheListsHandedInChange() {
        List<CatalogueControl> controls = new ArrayList<>(List.of(LOGS));
        Catalogue catalogue = new Catalogue("own", "Own rules", List.of(), controls, List.of(), List.of());
        controls.clear();
        assertThat(catalogue.controls()).containsExactly(LOGS);
    }

    @Test
    void keepsADutyAsItWasWhenTheListsHandedInChange() {
        List<String> controls = new ArrayList<>(List.of("T.2"));
        Duty duty = new Duty("backup-test", "Restore test", controls, List.of(), Optional.empty());
        controls.clear();
        assertThat(duty.controls()).containsExactly("T.2");
    }

    private static Catalogue catalogue() {
        List<Theme> themes = List.of(new Theme("technical", "Technical"), new Theme("physical", "Physical"));
        return new Catalogue("own", "Own rules", themes, List.of(LOGS, DOORS, BACKUPS), List.of(AUDIT), List.of());
    }
}
