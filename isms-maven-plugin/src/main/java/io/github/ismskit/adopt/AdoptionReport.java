package io.github.ismskit.adopt;

import java.util.ArrayList;
import java.util.List;

/** Tells what goes where and why, how each header changes, what is to decide, and what goes nowhere. */
public final class AdoptionReport {

    private final Proposal proposal;
    private final String prefix;
    private final List<String> lines = new ArrayList<>();

    /** @param prefix how the content root is written in front of a path, with its slash */
    public AdoptionReport(Proposal proposal, String prefix) {
        this.proposal = proposal;
        this.prefix = prefix;
    }

    /** @param written whether the files are there now */
    public List<String> lines(String from, boolean written) {
        lines.add(from + " is " + proposal.kind());
        places();
        if (!written) {
            proposal.placed().stream().filter(file -> !file.isUntouched()).forEach(this::difference);
        }
        notes();
        list("Add to " + prefix + "people.yaml, which is not touched:", proposal.strangers());
        list(
                "To decide, as isms:validate tells it:",
                proposal.open().stream().map(each -> prefix + each.line()).toList());
        list(
                "Not placed:",
                proposal.unplaced().stream()
                        .map(each -> each.place() + ": " + each.reason())
                        .toList());
        lines.add("");
        lines.add(next(written));
        lines.add(count(proposal.placed().size()) + (written ? " written, " : " placed, ")
                + proposal.open().size() + " to decide, " + proposal.unplaced().size() + " not placed");
        return List.copyOf(lines);
    }

    private void places() {
        list(
                "What goes where:",
                proposal.placed().stream()
                        .map(file -> file.source() + " -> " + prefix + file.path() + "  " + file.what())
                        .toList());
    }

    private void difference(Placed file) {
        boolean made = file.before().isEmpty() && file.body().isEmpty();
        lines.add("");
        lines.add("--- " + (made ? "/dev/null" : file.source()));
        lines.add("+++ " + prefix + file.path());
        lines.addAll(new HeaderDiff(file.before(), file.after()).lines());
    }

    private void notes() {
        List<String> notes = new ArrayList<>();
        for (Placed file : proposal.placed()) {
            file.notes()
                    .forEach(note -> notes.add(file.source() + ":"
                            + note.position().line() + ":" + note.position().column() + ": " + note.message()));
        }
        list("To know:", notes);
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(title);
            entries.forEach(entry -> lines.add("  " + entry.replaceAll("\\R", " ")));
        }
    }

    private String next(boolean written) {
        if (proposal.placed().isEmpty()) {
            return "There is nothing to write.";
        }
        return written
                ? "The sources are as they were. Next: read the files, decide what is open, run isms:validate."
                : "Nothing was written; the texts below the headers stay byte for byte. Next: -Disms.write=true writes it.";
    }

    private static String count(int files) {
        return files + (files == 1 ? " file" : " files");
    }
}
