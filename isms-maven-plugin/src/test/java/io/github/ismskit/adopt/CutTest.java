package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CutTest {

    @Test
    void aHeaderIsCutBelowItsClosingDashes() {
        Cut cut = Cut.of("---\ntitle: A\n---\n\n# A\n");
        assertThat(cut.header()).isEqualTo("title: A\n");
        assertThat(cut.body()).isEqualTo("\n# A\n");
        assertThat(cut.firstLine()).isEqualTo(2);
        assertThat(cut.bodyLine()).isEqualTo(4);
    }

    @Test
    void markAndLineEndsOfWindowsStay() {
        Cut cut = Cut.of("\uFEFF---\r\ntitle: A\r\n---\r\nText\r\n");
        assertThat(cut.mark()).isEqualTo("\uFEFF");
        assertThat(cut.body()).isEqualTo("Text\r\n");
        assertThat(cut.newline()).isEqualTo("\r\n");
    }

    @Test
    void aHeaderMayLackItsOpeningDashes() {
        Cut cut = Cut.of("name: A\nowner: B\n---\nText\n");
        assertThat(cut.header()).isEqualTo("name: A\nowner: B\n");
        assertThat(cut.firstLine()).isEqualTo(1);
        assertThat(cut.body()).isEqualTo("Text\n");
    }

    @Test
    void aHeadingUnderlinedWithDashesIsNoHeader() {
        assertThat(Cut.of("Owner: who it is\n---\nText\n").opening()).isEmpty();
        assertThat(Cut.of("We say: name\nand: owner\n\nA heading\n---\nText\n").opening())
                .isEmpty();
    }

    @Test
    void pandocClosesWithDots() {
        assertThat(Cut.of("---\ntitle: A\n...\nText\n").body()).isEqualTo("Text\n");
    }

    @Test
    void whatIsNeverClosedOrIsTomlIsRefused() {
        assertThat(Cut.of("---\ntitle: A\n\nText\n").refusal()).contains("never closed");
        assertThat(Cut.of("+++\ntitle = 'A'\n+++\n").refusal()).contains("TOML");
    }
}
