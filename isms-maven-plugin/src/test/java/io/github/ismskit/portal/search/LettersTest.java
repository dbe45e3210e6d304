package io.github.ismskit.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "Überwachung, U, letter-u",
        "übergabe, U, letter-u",
        "Éducation, E, letter-e",
        "ßtest, S, letter-s",
        "Øvelse, O, letter-o",
        "2026 review, 0–9, letter-digit",
        "٣ risks, 0–9, letter-digit",
        "(draft), #, letter-other",
        "Журнал, Ж, letter-u416",
        "' ', #, letter-other",
    })
    void aTitleStandsUnderItsLetterWithoutAccents(String title, String name, String anchor) {
        assertThat(Letters.of(List.of(titled(title)))).singleElement().satisfies(letter -> {
            assertThat(letter.name()).isEqualTo(name);
            assertThat(letter.anchor()).isEqualTo(anchor);
        });
    }

    @Test
    void everyPageStandsUnderOneLetterOnce() {
        List<Listed> listed =
                Stream.of("Access", "Ärzte", "Backup").map(LettersTest::titled).toList();
        assertThat(Letters.of(listed)).extracting(Letters.Letter::name).containsExactly("A", "B");
        assertThat(Letters.of(listed)).flatExtracting(Letters.Letter::pages).containsExactlyElementsOf(listed);
    }

    private static Listed titled(String title) {
        return new Listed("a.html", "", title, "Page", "", "");
    }
}
