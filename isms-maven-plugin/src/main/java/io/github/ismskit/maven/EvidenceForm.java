package io.github.ismskit.maven;

import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Evidence.EvidenceLink;
import io.github.ismskit.model.Evidence.Outcome;
import io.github.ismskit.record.Draft;
import io.github.ismskit.record.Piece;
import io.github.ismskit.record.Submission;
import io.github.ismskit.schedule.DateRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** What was given on the command line to record evidence, read; everything that is missing or misspelt is told at once. */
final class EvidenceForm {

    private static final String EXAMPLE =
            "mvn isms:record -Disms.activity=ACT-ACCESS-REVIEW -Disms.performedBy=jane-doe"
                    + " -Disms.files=export.csv";

    private final Map<String, String> given;
    private final Path base;
    private final List<String> problems = new ArrayList<>();

    /** @param given by the names of the parameters; nothing blank */
    EvidenceForm(Map<String, String> given, Path base) {
        this.given = Map.copyOf(given);
        this.base = base;
    }

    EvidenceForm with(Map<String, String> answers) {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.putAll(given);
        return new EvidenceForm(all, base);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** The parameters without which there is no evidence; a correction takes over what it does not say. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (given.containsKey("correct")) {
            return missing;
        }
        if (!given.containsKey("activity") && !given.containsKey("controls")) {
            missing.add("activity");
        }
        if (!given.containsKey("performedBy")) {
            missing.add("performedBy");
        }
        if (!given.containsKey("files") && !given.containsKey("links")) {
            missing.add("files");
        }
        return missing;
    }

    Submission submission() throws MojoExecutionException {
        for (String name : missing()) {
            problems.add("isms." + name + " is missing: " + meaning(name));
        }
        Draft draft = draft();
        words(draft);
        days(draft);
        if (problems.isEmpty()) {
            return draft.submission();
        }
        String all = String.join("\n  ", problems);
        throw new MojoExecutionException("nothing was recorded:\n  " + all
                + (missing().isEmpty()
                        ? ""
                        : "\nFor example: " + EXAMPLE + "\nOn a terminal, without -B, it is asked."));
    }

    private static String meaning(String name) {
        return switch (name) {
            case "activity" -> "what was done; isms.controls where it belongs to no activity";
            case "performedBy" -> "who did it, an id of people.yaml";
            default -> "what shows it; isms.links where it is kept elsewhere";
        };
    }

    private Draft draft() {
        Draft draft = value("correct").map(Draft::correcting).orElseGet(() -> Draft.ofControls(List.of()));
        value("activity").ifPresent(draft::activity);
        return draft.controls(list("controls"))
                .nonconformities(list("nonconformities"))
                .files(pieces())
                .links(list("links").stream()
                        .map(url -> new EvidenceLink(Optional.empty(), url))
                        .toList());
    }

    private void words(Draft draft) {
        value("performedBy").ifPresent(draft::by);
        value("verifiedBy").ifPresent(draft::verifiedBy);
        value("title").ifPresent(draft::title);
        value("note").ifPresent(draft::note);
        value("id").ifPresent(draft::id);
        word("outcome", Outcome.values()).ifPresent(draft::outcome);
        word("classification", Classification.values()).ifPresent(draft::classification);
    }

    private void days(Draft draft) {
        day("performed").ifPresent(draft::performed);
        day("occurrence").ifPresent(draft::occurrence);
        day("verified").ifPresent(draft::verified);
        day("validUntil").ifPresent(draft::validUntil);
        read("period", EvidenceForm::range, "which is no time; write it as 2026-04-01/2026-06-30")
                .ifPresent(draft::period);
    }

    private Optional<LocalDate> day(String name) {
        return read(name, LocalDate::parse, "which is no day of the calendar; write it as 2027-03-14");
    }

    private static DateRange range(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(text);
        }
        return new DateRange(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    private <E extends Enum<E>> Optional<E> word(String name, E[] known) {
        List<String> words = Stream.of(known).map(EvidenceForm::key).toList();
        return read(
                name,
                text -> Stream.of(known)
                        .filter(each -> key(each).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)),
                "which is none of " + String.join(", ", words));
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private <T> Optional<T> read(String name, Function<String, T> reading, String flaw) {
        try {
            return value(name).map(reading);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            problems.add("isms." + name + " is '" + given.get(name) + "', " + flaw);
            return Optional.empty();
        }
    }

    /** A single file may have a comma in its name. */
    private List<Piece> pieces() {
        Optional<Path> single = value("files").map(base::resolve).filter(Files::exists);
        return single
                .map(List::of)
                .orElseGet(() -> list("files").stream().map(base::resolve).toList())
                .stream()
                .map(Piece::of)
                .toList();
    }

    private List<String> list(String name) {
        return value(name).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
