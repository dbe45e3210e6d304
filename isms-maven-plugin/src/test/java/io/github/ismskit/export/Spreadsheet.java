package io.github.ismskit.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** LibreOffice Calc without a window, which opens a file as a person would, and tells the cells of its first sheet. */
final class Spreadsheet {

    private static final long SECONDS = 300;
    private static final String COMMA_QUOTE_UTF8 = "44,34,76,1,,0,false,true,false";

    /** More credulous than its own default: text that begins with an equals sign is reckoned out. */
    private static final String RECKON = "--infilter=CSV:" + COMMA_QUOTE_UTF8 + ",false,false,-1,true";

    private final Path program;
    private final Path folder;

    /** @param folder empty; the program's profile and what it writes go there */
    Spreadsheet(Path folder) {
        this.program = Program.orSkip("soffice");
        this.folder = folder;
    }

    /** What the cells show, row by row. */
    List<List<String>> open(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command(file, out))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended)
                .as("LibreOffice is done after " + SECONDS + " seconds")
                .isTrue();
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".csv");
        return cells(Files.readString(out.resolve(name), StandardCharsets.UTF_8));
    }

    private List<String> command(Path file, Path out) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--norestore"));
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        if (file.toString().endsWith(".csv")) {
            command.add(RECKON);
        }
        command.addAll(List.of("--convert-to", "csv:Text - txt - csv (StarCalc):" + COMMA_QUOTE_UTF8));
        command.addAll(List.of("--outdir", out.toString(), file.toString()));
        return command;
    }

    static List<List<String>> cells(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv.replaceFirst("^\uFEFF", ""), CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
