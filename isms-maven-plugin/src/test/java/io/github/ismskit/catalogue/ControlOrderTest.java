package io.github.ismskit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ControlOrderTest {

    @Test
    void countsControlsLikePeopleDo() {
        assertThat(sorted("A.8.1", "A.5.10", "A.5.2", "A.5.1")).containsExactly("A.5.1", "A.5.2", "A.5.10", "A.8.1");
    }

    @Test
    void countsClausesLikePeopleDo() {
        assertThat(sorted("10.1", "9.3.1", "9.3", "4.1")).containsExactly("4.1", "9.3", "9.3.1", "10.1");
    }

    @Test
    void ordersTheIdsOfOtherFrameworks() {
        assertThat(sorted("PR.AA-10", "PR.AA-05", "DE.CM-09", "PR.AA-2"))
                .containsExactly("DE.CM-09", "PR.AA-2", "PR.AA-05", "PR.AA-10");
    }

    @Test
    void keepsIdsApartThatCountAlike() {
        TreeSet<String> ids = new TreeSet<>(new ControlOrder());
        ids.addAll(List.of("A.5", "A.05"));
        assertThat(ids).containsExactly("A.05", "A.5");
    }

    @Test
    void countsBeyondTheLargestInteger() {
        assertThat(sorted("A.99999999999999999999", "A.100000000000000000000", "A.3"))
                .containsExactly("A.3", "A.99999999999999999999", "A.100000000000000000000");
    }

    @Test
    void comparesEqualTextAsEqual() {
        assertThat(new ControlOrder().compare("A.5.18", "A.5.18")).isZero();
    }

    private static List<String> sorted(String... ids) {
        return List.of(ids).stream().sorted(new ControlOrder()).toList();
    }
}
