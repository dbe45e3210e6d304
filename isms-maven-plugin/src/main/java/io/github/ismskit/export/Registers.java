package io.github.ismskit.export;

import io.github.ismskit.Assessment;
import io.github.ismskit.portal.Grid;
import io.github.ismskit.portal.PortalFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Every register of the portal, row by row the same, for spreadsheets. */
public final class Registers {

    private static final String FOLDER = "data/";

    private final Assessment assessment;
    private final String version;
    private final List<PortalFile.Drawn> sheets;

    /** @param portal every file of the portal whose registers are wanted */
    public Registers(Assessment assessment, String version, List<PortalFile> portal) {
        this.assessment = assessment;
        this.version = version;
        this.sheets = portal.stream()
                .filter(PortalFile.Drawn.class::isInstance)
                .map(PortalFile.Drawn.class::cast)
                .filter(file -> file.grid().isPresent())
                .toList();
    }

    /** Comma-separated values (RFC 4180). */
    public List<PortalFile> csv() {
        return sheets.stream()
                .<PortalFile>map(sheet -> new PortalFile.Drawn(path(sheet, ".csv"), sheet.bytes()))
                .toList();
    }

    /** Workbooks of Office Open XML, each with a sheet that says where the rows come from. */
    public List<PortalFile> xlsx() {
        List<PortalFile> files = new ArrayList<>();
        for (PortalFile.Drawn sheet : sheets) {
            Supplier<Grid> grid = sheet.grid().orElseThrow();
            files.add(new PortalFile.Drawn(
                    path(sheet, ".xlsx"), () -> new RegisterWorkbook(assessment, version).bytes(grid.get())));
        }
        return files;
    }

    /** The folder of a further language stays in front. */
    private static String path(PortalFile.Drawn sheet, String ending) {
        return "registers/" + sheet.path().replace(FOLDER, "").replaceFirst("\\.csv$", ending);
    }
}
