package io.github.ismskit.record;

import io.github.ismskit.Content;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.model.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands against a submission before any rule is asked. */
final class Objections {

    private final Content content;

    Objections(Content content) {
        this.content = content;
    }

    List<Reason> against(Submission submission) {
        List<Reason> reasons = new ArrayList<>();
        submission
                .id()
                .filter(id -> !Placement.isFit(id))
                .ifPresent(id -> reasons.add(Reason.of(
                        "'" + id + "' cannot be the id of a record",
                        "begin it with a letter and go on with letters, digits, dots, underscores and hyphens,"
                                + " 80 at most; or leave it out")));
        submission.files().forEach(piece -> against(piece).ifPresent(reasons::add));
        if (submission.files().isEmpty()
                && submission.links().isEmpty()
                && submission.correctionOf().isEmpty()) {
            reasons.add(Reason.of("neither a file nor a link is handed in", "name what shows that it was done"));
        }
        return reasons;
    }

    Optional<Reason> againstCorrection(Submission submission) {
        if (submission.correctionOf().isEmpty()
                || Correction.corrected(content, submission).isPresent()) {
            return Optional.empty();
        }
        String id = submission.correctionOf().get();
        List<String> known =
                content.isms().evidence().stream().map(Evidence::id).toList();
        return Optional.of(Reason.of(
                "no evidence has the id '" + id + "', so it cannot be corrected",
                Nearest.advice(id, known, "name the record that is to be put right")));
    }

    /** The files that can be copied, and those that a rule will tell something about. */
    List<Piece> sound(List<Piece> pieces) {
        return pieces.stream().filter(piece -> against(piece).isEmpty()).toList();
    }

    private Optional<Reason> against(Piece piece) {
        Path file = piece.file();
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Reason.of("there is no file " + file, "correct the path"));
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Reason.of(file + " is a folder", "name the files in it, or pack them into one"));
        }
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isReadable(file)) {
            return Optional.of(Reason.of(file + " cannot be read", "make it readable for this user"));
        }
        return isInside(file) ? Optional.of(inside(file)) : Optional.empty();
    }

    private Reason inside(Path file) {
        String path = relative(file);
        Optional<Evidence> keeper = content.isms().evidence().stream()
                .filter(each ->
                        each.files().stream().anyMatch(kept -> kept.path().equals(path)))
                .findFirst();
        return keeper.map(evidence -> Reason.of(
                        file + " is evidence already, of " + evidence.id(), "hand in what shows this occurrence"))
                .orElseGet(() -> Reason.of(
                        file + " lies inside the content",
                        "move it out of there and hand it in again; a copy is kept"));
    }

    private boolean isInside(Path file) {
        try {
            return file.toRealPath().startsWith(content.root().toRealPath());
        } catch (IOException e) {
            return false; // gone, or a link to nowhere, which others tell
        }
    }

    private String relative(Path file) {
        try {
            return content.root()
                    .toRealPath()
                    .relativize(file.toRealPath())
                    .toString()
                    .replace('\\', '/');
        } catch (IOException e) {
            return file.toString();
        }
    }
}
