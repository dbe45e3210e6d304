package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PeopleTest {

    private final People people = new People(List.of());

    @Test
    void somebodyOfWhomTheIdWasReadFirstIsNoSecondPerson() {
        assertThat(people.read("eva-lund")).isEqualTo(Fit.of("eva-lund"));
        assertThat(people.read("Eva Lund")).isEqualTo(Fit.of("eva-lund"));
        assertThat(people.found()).containsExactly(new People.Somebody("eva-lund", "Eva Lund", "", ""));
    }

    @Test
    void anAddressThatSpellsANameIsTheirs() {
        People.Somebody uma = new People.Somebody("uma-roe", "Uma Roe", "", "uma.roe@whimbrel.example");
        assertThat(people.read("Uma Roe")).isEqualTo(people.read("uma.roe@whimbrel.example"));
        assertThat(people.found()).containsExactly(uma);
        People others = new People(List.of());
        assertThat(others.read("uma.roe@whimbrel.example")).isEqualTo(others.read("Uma Roe"));
        assertThat(others.found()).containsExactly(uma);
    }

    @Test
    void anAddressOfOneWordIsNobodysName() {
        people.read("Uma");
        assertThat(people.read("uma@whimbrel.example")).isEqualTo(Fit.of("uma-2"));
    }

    @Test
    void aSentenceNamesNobody() {
        assertThat(people.read("decides who gets in"))
                .isEqualTo(Fit.none("'decides who gets in' reads like a sentence, and names nobody"));
        assertThat(people.read("head of sales")).isEqualTo(Fit.of("head-of-sales"));
        assertThat(people.read("jo march")).isEqualTo(Fit.of("jo-march"));
        assertThat(people.read("Ana de la Torre")).isEqualTo(Fit.of("ana-de-la-torre"));
    }

    @Test
    void aRoleOfOneGermanWordIsARole() {
        people.read("Informationssicherheitsbeauftragter");
        people.read("IT-Leitung");
        assertThat(people.found())
                .extracting(People.Somebody::name, People.Somebody::role)
                .containsExactly(tuple("TODO", "Informationssicherheitsbeauftragter"), tuple("TODO", "IT-Leitung"));
    }
}
