package io.github.ismskit.sample;

import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;

/** Whoever keeps the smallest ISMS: does what the build asks for, on the day, and writes it down. */
record Keeper(SampleCopy copy) {

    private static final Path SMALLEST = Path.of("src/it/minimal-passes/src/isms");

    /** The period that it declares is taken away, so that periods follow from audits. */
    static Keeper in(Path root) throws IOException {
        Keeper keeper = new Keeper(new SampleCopy(root));
        keeper.copy.add(SMALLEST);
        keeper.change("isms.yaml", "periods: {current: {from: 2026-04-01, to: 2027-03-31}}\n", "");
        return keeper;
    }

    void attend(Finding left, LocalDate day) throws IOException {
        String file = left.location().file();
        String record = left.record().orElse("");
        switch (left.rule()) {
            case "activity-is-done-on-time", "activity-ran-all-period", "evidence-is-fresh" -> perform(record, day);
            case "audit-is-held-as-planned" -> hold(file, day);
            case "management-review-is-held" -> review(day);
            case "objective-is-measured" ->
                change(file, "measurements:\n", "measurements:\n  - {date: " + day + ", value: \"40\", by: jane}\n");
            case "risk-review-is-current" ->
                append(file, (isReviewed(file) ? "" : "  reviews:\n") + "  - " + reviewed(day) + "\n");
            case "policy-review-is-current", "document-review-is-current" -> look(file, day);
            default -> throw new AssertionError("nobody knows how to attend to " + left);
        }
    }

    private void perform(String activity, LocalDate day) throws IOException {
        append("evidence/register.yaml", """
                - id: EV-%2$s-%1$s
                  activity: %2$s
                  performed: %1$s
                  performed-by: jane
                  links: [{title: Ticket, url: "https://tickets.example.com/%2$s-%1$s"}]
                """.formatted(day, activity));
    }

    /** And plans the next one. */
    private void hold(String file, LocalDate day) throws IOException {
        String audit = Files.readString(copy.root().resolve(file));
        change(file, "status: planned\n", "performed: " + day + "\nstatus: reported\n");
        boolean first = file.endsWith("-1.md");
        String next = audit.replaceAll("planned: \\S+", "planned: " + day.plusYears(1))
                .replace(first ? "AUD-SURV-1" : "AUD-SURV-2", first ? "AUD-SURV-2" : "AUD-RECERT")
                .replace("kind: surveillance", "kind: " + (first ? "surveillance" : "recertification"));
        Path path = copy.root().resolve("audits/" + (first ? "surveillance-2" : "recertification") + ".md");
        Files.writeString(path, next, StandardOpenOption.CREATE_NEW);
    }

    private void review(LocalDate day) throws IOException {
        String last = Files.readString(copy.root().resolve("reviews/2026.md"));
        String next = last.replace("MR-2026", "MR-" + day).replace("2026-10-12", day.toString());
        Files.writeString(copy.root().resolve("reviews/" + day + ".md"), next, StandardOpenOption.CREATE_NEW);
    }

    private void look(String file, LocalDate day) throws IOException {
        boolean before = isReviewed(file);
        change(
                file,
                before ? "reviews:\n" : "review-interval: annual\n",
                (before ? "" : "review-interval: annual\n") + "reviews:\n  - " + reviewed(day) + "\n");
    }

    private boolean isReviewed(String file) throws IOException {
        return Files.readString(copy.root().resolve(file)).contains("reviews:\n");
    }

    private static String reviewed(LocalDate day) {
        return "{date: " + day + ", by: jane, outcome: no-change}";
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(copy.root().resolve(file), text, StandardOpenOption.APPEND);
    }

    private void change(String file, String from, String to) throws IOException {
        copy.change(Map.of("file", file, "from", from, "to", to));
    }
}
