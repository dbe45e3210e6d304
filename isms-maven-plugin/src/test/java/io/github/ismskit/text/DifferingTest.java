package io.github.ismskit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DifferingTest {

    @Test
    void shortTextsStayWhole() {
        assertThat(Differing.of("a".repeat(80), "b")).isEqualTo(new Differing("a".repeat(80), "b"));
    }

    @Test
    void longTextsBeginALittleBeforeTheyDiffer() {
        Differing cut = Differing.of("a".repeat(100) + "😀", "a".repeat(100) + "😁" + "z".repeat(100));
        assertThat(cut.before()).isEqualTo("…" + "a".repeat(20) + "😀");
        assertThat(cut.after()).isEqualTo("…" + "a".repeat(20) + "😁" + "z".repeat(59) + "…");
        assertThat(cut.isSeen()).isTrue();
    }

    @Test
    void aTextThatIsTheBeginningOfTheOtherIsSeenToEnd() {
        assertThat(Differing.of("a".repeat(100), "a".repeat(101)))
                .isEqualTo(new Differing("…" + "a".repeat(20), "…" + "a".repeat(21)));
    }

    @Test
    void linesAndSignsThatSteerAreSpaces() {
        Differing same = Differing.of("one\ntwo", " one\u001b  two\r\n");
        assertThat(same).isEqualTo(new Differing("one two", "one two"));
        assertThat(same.isSeen()).isFalse();
    }
}
