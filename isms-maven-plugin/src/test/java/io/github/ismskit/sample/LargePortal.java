package io.github.ismskit.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The portal of an ISMS with long registers: as many assets as one page holds, and more evidence than that. */
public final class LargePortal {

    /** As many as one page shows. */
    public static final int ASSETS = 1000;

    /** More than one page shows: one each day up to the one before {@link #DAY}, and one of long ago. */
    static final int EVIDENCE = 1060;

    /** The last record of the daily activity is of 25 November 2026. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static final Path CONTENT = Path.of("target/large-isms").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target/large-portal").toAbsolutePath();

    private LargePortal() {}

    public static Path folder() {
        return Built.FOLDER;
    }

    private static Path build() {
        String assets = IntStream.rangeClosed(1, ASSETS)
                .mapToObj(n ->
                        "- {id: AS-" + n + ", title: Gateway number " + n + ", kind: " + kind(n) + ", owner: jane-doe}")
                .collect(Collectors.joining("\n"));
        write("isms.yaml", "organisation:\n  name: Example Ltd\nframeworks: [iso27001-2022]\n");
        write("people.yaml", "- {id: jane-doe, name: Jane Doe, from: 2020-01-01}\n");
        write("assets/register.yaml", assets + "\n");
        Map.of("ACT-DAILY", "P1D", "ACT-FORGOTTEN", "P30D").forEach(LargePortal::activity);
        evidence("EV-FORGOTTEN", "ACT-FORGOTTEN", LocalDate.of(2024, 1, 2));
        for (int n = 1; n < EVIDENCE; n++) {
            evidence("EV-" + n, "ACT-DAILY", LocalDate.of(2024, 1, 1).plusDays(n));
        }
        return SamplePortal.build(CONTENT, DAY, OUTPUT);
    }

    private static String kind(int n) {
        return List.of("hardware", "service", "information").get(n % 3);
    }

    private static void activity(String id, String maxAge) {
        write(
                "calendar/" + id + ".md",
                "---\nid: " + id + "\ntitle: Look at " + id + "\nowner: jane-doe\ncadence: weekly\nstart: 2024-01-08\n"
                        + "evidence: {max-age: " + maxAge + "}\n---\n");
    }

    private static void evidence(String id, String activity, LocalDate performed) {
        write(
                "evidence/" + id + ".md",
                "---\nid: " + id + "\nactivity: " + activity + "\nperformed: " + performed
                        + "\nperformed-by: jane-doe\nlinks: [{url: \"https://tickets.example/" + id + "\"}]\n---\n");
    }

    private static void write(String path, String text) {
        try {
            Path file = CONTENT.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Built {
        static final Path FOLDER = build();
    }
}
