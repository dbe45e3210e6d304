package io.github.ismskit.portal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ismskit.portal.register.Shelves.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of a long register stand where somebody would look for them. */
final class ShelvesTest {

    @Test
    void yearsComeTheNewestFirstAndRowsWithoutADayLast() {
        List<Row> rows = List.of(
                row(Cell.day(LocalDate.of(2025, 3, 1))),
                row(Cell.day(Optional.empty())),
                row(Cell.day(LocalDate.of(2026, 1, 1))));
        assertThat(Shelves.byYear(0).of(rows, "Not recorded"))
                .extracting(Shelf::title, Shelf::file)
                .containsExactly(tuple("2026", "2026"), tuple("2025", "2025"), tuple("Not recorded", "3-not-recorded"));
    }

    @Test
    void kindsThatWouldShareAFileAreNumbered() {
        List<Row> rows = List.of(row(Cell.text("IT & web")), row(Cell.text("IT, web")), row(Cell.text("")));
        assertThat(Shelves.byText(0).of(rows, "Not recorded"))
                .extracting(Shelf::title, Shelf::file)
                .containsExactly(
                        tuple("Not recorded", "1-not-recorded"),
                        tuple("IT & web", "2-it-web"),
                        tuple("IT, web", "3-it-web"));
    }

    @Test
    void wordsOfThePortalStandInTheSameFileInEveryLanguage() {
        List<Row> rows = List.of(marked("Wesentlich", "critical"), marked("Sonstige", "other"), row(Cell.text("")));
        assertThat(Shelves.byMark(0, "tier").of(rows, "Nicht erfasst"))
                .extracting(Shelf::title, Shelf::file)
                .containsExactly(
                        tuple("Nicht erfasst", "1-not-recorded"),
                        tuple("Wesentlich", "2-critical"),
                        tuple("Sonstige", "3-other"));
    }

    @Test
    void aShelfKeepsTheOrderOfTheTable() {
        Row second = row(Cell.text("hardware"), "b");
        Row first = row(Cell.text("hardware"), "a");
        assertThat(Shelves.byText(0).of(List.of(second, row(Cell.text("service"), "c"), first), "Not recorded"))
                .filteredOn(shelf -> shelf.title().equals("hardware"))
                .flatExtracting(Shelf::rows)
                .containsExactly(second, first);
    }

    @Test
    void aRowStillCountsUnlessItsStateIsSettled() {
        Shelves shelves = Shelves.byText(0, "closed");
        assertThat(shelves.stillCounts(row(Cell.text("x"), "open"))).isTrue();
        assertThat(shelves.stillCounts(row(Cell.text("x"), "closed"))).isFalse();
        assertThat(shelves.stillCounts(row(Cell.text("x"), ""))).isFalse();
    }

    private static Row marked(String word, String tier) {
        return new Row("", "", "", List.of(new Row.Mark("tier", tier)), List.of(Cell.text(word)));
    }

    private static Row row(Cell cell) {
        return row(cell, "");
    }

    private static Row row(Cell cell, String status) {
        return Row.of(status, "", List.of(cell));
    }
}
