package io.github.ismskit.export;

import io.github.ismskit.Assessment;
import io.github.ismskit.portal.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One register as a workbook: its rows under a head that stays, with filters, and the provenance on a second sheet. */
final class RegisterWorkbook {

    private static final String FORMAT = "1.0";
    private static final String ISO_DAY = "yyyy-mm-dd";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final short ONE_PAGE = 1;
    private static final short ANY_PAGES = 0;

    private final Assessment assessment;
    private final String version;

    RegisterWorkbook(Assessment assessment, String version) {
        this.assessment = assessment;
        this.version = version;
    }

    byte[] bytes(Grid grid) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "isms-maven-plugin", FORMAT)) {
            workbook.properties().setTitle(cell(grid.title()));
            workbook.properties()
                    .setCompany(cell(assessment.isms().organisation().name()));
            rows(workbook.newWorksheet(name(grid.title())), grid);
            provenance(workbook.newWorksheet("About this file"), grid);
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes does not fail", e);
        }
        return TimelessZip.of(bytes.toByteArray(), assessment.asOf());
    }

    private static void rows(Worksheet sheet, Grid grid) {
        List<Grid.Head> head = grid.head();
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, cell(head.get(column).label()));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.width(column, width(grid, column));
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < head.size(); column++) {
                put(
                        sheet,
                        row + 1,
                        column,
                        head.get(column),
                        grid.rows().get(row).get(column));
            }
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, Math.max(grid.rows().size(), 1), head.size() - 1);
        sheet.repeatRows(0);
        sheet.fitToWidth(ONE_PAGE);
        sheet.fitToHeight(ANY_PAGES);
        sheet.pageOrientation("landscape");
    }

    /** Never a formula, whatever the text begins with; a day that is none, or a number that is none, stays text. */
    private static void put(Worksheet sheet, int row, int column, Grid.Head head, String text) {
        if (head.kind().equals("day") && isDay(text)) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format(ISO_DAY).verticalAlignment("top").set();
            return;
        }
        if (head.kind().equals("number") && text.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) {
            sheet.value(row, column, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, cell(text));
        }
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    private void provenance(Worksheet sheet, Grid grid) {
        List<List<String>> facts = List.of(
                List.of("Register", grid.title()),
                List.of("Rows", Integer.toString(grid.rows().size())),
                List.of("Organisation", assessment.isms().organisation().name()),
                List.of("As of", assessment.asOf() + (assessment.simulated() ? ", a simulation" : "")),
                List.of("Verdict", assessment.verdict().key()),
                List.of(
                        "Valid until",
                        assessment
                                .readiness()
                                .validUntil()
                                .map(LocalDate::toString)
                                .orElse(unbounded())),
                List.of("Commit", assessment.commit().orElse("not known")),
                List.of("Written by", "isms-maven-plugin " + version));
        for (int row = 0; row < facts.size(); row++) {
            sheet.value(row, 0, facts.get(row).get(0));
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, cell(facts.get(row).get(1)));
        }
        sheet.width(0, 16);
        sheet.width(1, WIDEST);
    }

    /** What there is to say where no last day of a pass is known. */
    private String unbounded() {
        return switch (assessment.verdict()) {
            case PASS -> "nothing lapses within the next year";
            case FAIL -> "no longer";
            case CANNOT_JUDGE -> "not known";
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1900; // before that spreadsheets know no days
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static int width(Grid grid, int column) {
        int longest = grid.head().get(column).label().length();
        for (List<String> row : grid.rows()) {
            longest = Math.max(longest, row.get(column).length());
        }
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    /** What XML cannot hold is left out; a cell holds no more than so many letters. */
    private static String cell(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL - 1) + "…";
    }

    /** Spreadsheets allow no brackets, slashes and the like in the name of a sheet. */
    private static String name(String title) {
        String fit = cell(title).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String some = fit.isEmpty() ? "Register" : fit;
        return some.length() <= LONGEST_NAME ? some : some.substring(0, LONGEST_NAME);
    }
}
