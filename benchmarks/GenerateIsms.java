import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes an ISMS of about N records in the content format: {@code java GenerateIsms.java N folder}. Most records are
 * evidence, as in life; everything is on time on 2026-11-20. With a third argument the same bodies are written as plain
 * pages for a site generator.
 */
public final class GenerateIsms {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> WORDS = List.of(
            "access", "review", "owner", "evidence", "backup", "restore", "region", "supplier", "control", "risk",
            "harbour", "gateway", "weekly", "monthly", "signed", "approved", "found", "closed", "moved", "measured");

    /** The clauses that ask for something in writing, so that nothing is missing. */
    private static final String WRITTEN =
            """
            "4.3", "5.2", "6.1.2", "6.1.3", "6.2", "7.2", "7.5.1", "8.1", "9.1", "9.2.2", "9.3.3", "10.2\"""";

    private final Path root;
    private final Path plain;
    private final Random random = new Random(27001);

    private GenerateIsms(Path root, Path plain) {
        this.root = root;
        this.plain = plain;
    }

    public static void main(String[] arguments) {
        int records = Integer.parseInt(arguments[0]);
        Path plain = arguments.length > 2 ? Path.of(arguments[2]) : null;
        new GenerateIsms(Path.of(arguments[1]), plain).write(records);
    }

    private void write(int records) {
        file("isms.yaml", """
                organisation: {name: Benchmark Ltd}
                time-zone: Europe/Berlin
                frameworks: [iso27001-2022]
                periods: {current: {from: 2025-12-01, to: 2026-12-31}}
                """);
        file("people.yaml", "- {id: jane, name: Jane}\n- {id: omar, name: Omar}\n");
        int policies = Math.max(3, records / 50);
        int risks = Math.max(3, records / 12);
        int activities = Math.max(12, records / 60);
        IntStream.range(0, policies).forEach(this::policy);
        IntStream.range(0, risks).forEach(i -> risk(i, policies));
        IntStream.range(0, 93).forEach(this::control);
        int rest = records - policies - risks - activities - 93;
        int each = Math.max(1, rest / activities);
        IntStream.range(0, activities).forEach(i -> activity(i, each));
    }

    private void policy(int number) {
        record("policies/pol-" + number + ".md", """
                id: POL-%1$d
                title: Policy number %1$d
                owner: jane
                version: "1.0"
                status: approved
                approver: omar
                approved: 2026-02-01
                review-interval: annual
                clauses: [%2$s]
                """.formatted(number, number == 0 ? WRITTEN : "\"5.2\""), number);
    }

    private void risk(int number, int policies) {
        record("risks/r-" + number + ".md", """
                id: R-%1$d
                title: Risk number %1$d
                owner: omar
                identified: 2026-01-10
                inherent: {likelihood: %2$d, impact: 4}
                treatment: modify
                controls: [%3$s]
                residual: {likelihood: 1, impact: %2$d}
                status: treated
                related: [POL-%4$d]
                """.formatted(number, 1 + number % 5, controlId(number % 93), number % policies), number);
    }

    private void control(int number) {
        boolean recurring = number % 4 == 0;
        record("controls/c-" + number + ".md", """
                id: %s
                applicable: true
                drivers: [baseline]
                justification: Part of the baseline
                implementation: implemented
                owner: jane
                operation: %s
                related: [POL-0]
                """.formatted(controlId(number), recurring ? "recurring" : "design"), number);
    }

    private void activity(int number, int occurrences) {
        LocalDate start = DAY.plusDays(3).minusDays(7L * occurrences);
        String tag = number == 0 ? "tags: [certification-body-audit]\nclauses: [\"8.2\", \"9.2\", \"9.3\"]\n" : "";
        String controls = IntStream.range(0, 93)
                .filter(control -> control % 4 == 0 && (control / 4) % 12 == number % 12)
                .mapToObj(GenerateIsms::controlId)
                .reduce((one, other) -> one + ", " + other)
                .orElse("A.5.18");
        String duties = number == 1 ? ", A.5.18, A.8.8, A.8.13, A.5.22, A.6.3" : "";
        record("calendar/act-" + number + ".md", """
                id: ACT-%1$d
                title: Activity number %1$d
                owner: %2$s
                controls: [%3$s]
                cadence: weekly
                start: %4$s
                %5$s""".formatted(number, number % 2 == 0 ? "jane" : "omar", controls + duties, start, tag), number);
        for (int i = 0; i < occurrences; i++) {
            evidence(number, i, start.plusDays(7L * i));
        }
    }

    private void evidence(int activity, int number, LocalDate due) {
        String name = "ev-" + activity + "-" + number;
        boolean stored = number % 10 == 0;
        if (stored) {
            file("evidence/" + activity + "/" + name + ".csv", "activity,number\n" + activity + "," + number + "\n");
        }
        record("evidence/" + activity + "/" + name + ".md", """
                id: EV-%1$d-%2$d
                activity: ACT-%1$d
                performed: %3$s
                performed-by: jane
                %4$s""".formatted(
                        activity,
                        number,
                        due.minusDays(1),
                        stored
                                ? "files: [{path: " + name + ".csv}]\n"
                                : "links: [{url: \"https://tickets.example/" + name + "\"}]\n"),
                number);
    }

    private static String controlId(int number) {
        int[] sizes = {37, 8, 14, 34};
        int left = number;
        for (int theme = 0; theme < sizes.length; theme++) {
            if (left < sizes[theme]) {
                return "A." + (theme + 5) + "." + (left + 1);
            }
            left -= sizes[theme];
        }
        throw new IllegalArgumentException("there are 93 controls");
    }

    /** About 150 words with a heading, a list, a table and a link, as bodies have. */
    private String body() {
        StringBuilder body = new StringBuilder("\n## What was done\n\n");
        sentence(body, 60);
        body.append("\n\n- ");
        sentence(body, 12);
        body.append("\n- ");
        sentence(body, 12);
        body.append("\n\n| What | Result |\n|---|---|\n| ");
        sentence(body, 4);
        body.append(" | done |\n\n## What was found\n\n");
        sentence(body, 60);
        return body.append("\n").toString();
    }

    private void sentence(StringBuilder text, int words) {
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 12 == 11 ? ". " : " ");
        }
    }

    private void record(String path, String header, int number) {
        String body = body();
        file(path, "---\n" + header + "---\n" + body);
        if (plain != null) {
            write(plain.resolve(path), "---\ntitle: \"" + path + "\"\n---\n" + body);
        }
    }

    private void file(String path, String text) {
        write(root.resolve(path), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
