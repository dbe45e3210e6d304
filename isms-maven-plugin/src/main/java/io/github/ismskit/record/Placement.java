package io.github.ismskit.record;

import io.github.ismskit.Content;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.text.DeviceName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a record is called and where it lies.
 *
 * @param folder of the record alone, relative to the content root
 */
record Placement(String id, String folder) {

    private static final Pattern ID = Pattern.compile("[A-Za-z]([A-Za-z0-9._-]*[A-Za-z0-9])?");
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_STEM = 64;

    /** Relative to the content root. */
    String record() {
        return folder + "/" + name();
    }

    /** The folder that holds the record's own one. */
    String shelf() {
        return folder.substring(0, folder.lastIndexOf('/'));
    }

    String name() {
        return id + ".md";
    }

    /** An id that can be the name of a file and of a folder everywhere. */
    static boolean isFit(String id) {
        return id.length() <= LONGEST_ID && ID.matcher(id).matches() && !DeviceName.is(id);
    }

    static Placement of(Content content, Submission submission) {
        String id = submission.id().filter(Placement::isFit).orElseGet(() -> proposal(content, submission));
        String year = submission.performed().map(day -> "/" + day.getYear()).orElse("");
        String shelf = shelf(content, submission);
        return new Placement(id, DocumentType.EVIDENCE.folder() + year + "/" + shelf + "/" + lower(id));
    }

    /** Named after what it answers: a due date, or else the day on which it was done. */
    private static String proposal(Content content, Submission submission) {
        String about = submission
                .occurrence()
                .or(submission::performed)
                .map(LocalDate::toString)
                .orElse("");
        String stem = submission
                .correctionOf()
                .map(old -> old + "-C")
                .orElseGet(() -> "EV-" + subject(submission) + "-" + about);
        String safe = stem.replaceAll("[^A-Za-z0-9._-]+", "-");
        String start = safe.substring(0, Math.min(LONGEST_STEM, safe.length()));
        String id = submission.correctionOf().isPresent() ? start + "1" : start;
        for (int i = 2; isTaken(content, id); i++) {
            id = submission.correctionOf().isPresent() ? start + i : start + "-" + i;
        }
        return id;
    }

    private static String subject(Submission submission) {
        return submission
                .activity()
                .map(id -> id.replaceFirst("^ACT-", ""))
                .or(() -> submission.controls().stream().findFirst())
                .orElse("RECORD");
    }

    /** Case is no difference to a file system that somebody may use. */
    private static boolean isTaken(Content content, String id) {
        return content.isms().isUnsound(id)
                || content.isms().entries().stream().map(Entry::id).anyMatch(id::equalsIgnoreCase)
                || content.reading().documents().stream()
                        .anyMatch(each ->
                                each.source().file().toLowerCase(Locale.ROOT).contains("/" + lower(id) + "/"));
    }

    /** Where earlier evidence of the activity lies, so that a reader finds one beside the other. */
    private static String shelf(Content content, Submission submission) {
        String usual = lower(subject(submission)).replaceAll("[^a-z0-9._-]+", "-");
        return submission.activity().flatMap(content.isms()::entry).stream()
                .filter(Activity.class::isInstance)
                .flatMap(activity -> content.isms().evidenceOf((Activity) activity).stream())
                .sorted(Comparator.comparing(Evidence::performed).reversed().thenComparing(Evidence::id))
                .flatMap(evidence -> shelfOf(evidence).stream())
                .findFirst()
                .orElse(usual);
    }

    private static Optional<String> shelfOf(Evidence evidence) {
        List<String> parts = List.of(evidence.header().file().split("/"));
        return parts.subList(1, parts.size() - 1).stream()
                .filter(part -> !part.matches("[0-9]{4}") && !part.equals(lower(evidence.id())))
                .reduce((one, other) -> one + "/" + other);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
