package io.github.ismskit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PhrasesTest {

    private static final Map<String, String> ENGLISH = Map.of(
            "date.short", "d MMM uuuu",
            "date.long", "d MMMM uuuu",
            "date.month", "MMM",
            "status.done", "Done",
            "report.of", "Report of {0}, {1} pages",
            "warnings.one", "{0} warning",
            "warnings.other", "{0} warnings",
            "files.one", "{0} file of {1}",
            "files.other", "{0} files of {1}");

    @Test
    void saysInTheLanguageWhatItsBundleHas() {
        Phrases german = new Phrases("de", Map.of("status.done", "Erledigt"), ENGLISH);
        assertThat(german.say("status.done")).isEqualTo("Erledigt");
        assertThat(german.say("report.of", "X", 3)).isEqualTo("Report of X, 3 pages");
        assertThat(german.missing())
                .containsExactly(
                        "date.long",
                        "date.month",
                        "date.short",
                        "files.one",
                        "files.other",
                        "report.of",
                        "warnings.one",
                        "warnings.other");
    }

    @Test
    void anApostropheStandsForItself() {
        Phrases french = new Phrases("fr", Map.of("report.of", "Rapport d'{0}, l'an {1}"), ENGLISH);
        assertThat(french.say("report.of", "audit", "2026")).isEqualTo("Rapport d'audit, l'an 2026");
    }

    @Test
    void aDateIsToldInTheLanguage() {
        Phrases german = new Phrases("de", Map.of("date.short", "dd.MM.uuuu"), ENGLISH);
        assertThat(german.say("report.of", LocalDate.of(2026, 11, 20), 3)).isEqualTo("Report of 20.11.2026, 3 pages");
    }

    @Test
    void aPhraseThatNobodyKnowsIsTold() {
        Phrases english = new Phrases("en", Map.of(), ENGLISH);
        assertThatThrownBy(() -> english.say("status.gone"))
                .isInstanceOf(UnknownPhrase.class)
                .hasMessageContaining("'status.gone'");
    }

    @Test
    void countsByTheRulesOfTheLanguage() {
        Phrases english = new Phrases("en", Map.of(), ENGLISH);
        assertThat(english.count("warnings", 0)).isEqualTo("0 warnings");
        assertThat(english.count("warnings", 1)).isEqualTo("1 warning");
        assertThat(english.count("warnings", 1234)).isEqualTo("1,234 warnings");
        assertThat(english.count("files", 2, "many")).isEqualTo("2 files of many");

        Phrases french =
                new Phrases("fr", Map.of("warnings.one", "{0} remarque", "warnings.other", "{0} remarques"), ENGLISH);
        assertThat(french.count("warnings", 0)).isEqualTo("0 remarque");
        assertThat(french.count("warnings", 2)).isEqualTo("2 remarques");

        Phrases polish = new Phrases(
                "pl",
                Map.of(
                        "warnings.one",
                        "uwaga",
                        "warnings.few",
                        "uwagi",
                        "warnings.many",
                        "uwag",
                        "warnings.other",
                        "uwagi"),
                ENGLISH);
        assertThat(polish.count("warnings", 3)).isEqualTo("uwagi");
        assertThat(polish.count("warnings", 5)).isEqualTo("uwag");
        assertThat(polish.missing()).doesNotContain("warnings.one").contains("status.done");
        assertThat(polish.unheard()).isEmpty();
    }

    @Test
    void whoeverCountsLaterGetsEveryFormThatTheLanguageHas() {
        Map<String, String> own =
                Map.of("warnings.one", "{0} uwaga", "warnings.few", "{0} uwagi", "warnings.other", "{0} uwag");
        Phrases polish = new Phrases("pl", own, ENGLISH);
        assertThat(polish.forms("warnings", "#"))
                .containsExactly(entry("few", "# uwagi"), entry("one", "# uwaga"), entry("other", "# uwag"));
        assertThat(polish.forms("files", "#", "$"))
                .containsExactly(entry("one", "# file of $"), entry("other", "# files of $"));
    }

    @Test
    void aLanguageWithoutASingularMissesNone() {
        Phrases japanese = new Phrases("ja", Map.of("warnings.other", "警告 {0} 件", "olden", "昔"), ENGLISH);
        assertThat(japanese.count("warnings", 1)).isEqualTo("警告 1 件");
        assertThat(japanese.count("files", 1, 2)).isEqualTo("1 file of 2");
        assertThat(japanese.missing()).doesNotContain("warnings.one").contains("files.one");
        assertThat(japanese.unheard()).containsExactly("olden");
    }

    @Test
    void datesAndNumbersFollowTheLanguage() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Phrases english = new Phrases("en", Map.of(), ENGLISH);
        Phrases german = new Phrases("de", Map.of("date.short", "dd.MM.uuuu", "date.long", "d. MMMM uuuu"), ENGLISH);
        Phrases french = new Phrases("fr", Map.of(), ENGLISH);
        assertThat(english.day(day)).isEqualTo("1 Mar 2026");
        assertThat(english.longDay(day)).isEqualTo("1 March 2026");
        assertThat(german.day(day)).isEqualTo("01.03.2026");
        assertThat(german.longDay(day)).isEqualTo("1. März 2026");
        assertThat(french.longDay(day)).isEqualTo("1 mars 2026");
        assertThat(german.number(12345)).isEqualTo("12.345");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(new Phrases("ar", Map.of(), ENGLISH).rightToLeft()).isTrue();
        assertThat(new Phrases("de", Map.of(), ENGLISH).rightToLeft()).isFalse();
    }
}
