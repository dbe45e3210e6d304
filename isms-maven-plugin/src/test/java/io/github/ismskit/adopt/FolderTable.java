package io.github.ismskit.adopt;

import io.github.ismskit.document.Document;
import java.util.ArrayList;
import java.util.List;

/** What became of a folder, as its table tells it: every record as the build reads it, and everything that went nowhere. */
final class FolderTable {

    private final Proposal proposal;
    private final List<Document> documents;
    private final List<String> lines = new ArrayList<>();

    /** @param documents as they were read from the files that were written */
    FolderTable(Proposal proposal, List<Document> documents) {
        this.proposal = proposal;
        this.documents = documents;
    }

    List<String> lines() {
        proposal.placed().forEach(this::placed);
        section(
                "not placed",
                proposal.unplaced().stream()
                        .map(each -> each.place() + ": " + each.reason())
                        .toList());
        section(
                "to know",
                proposal.placed().stream()
                        .flatMap(file -> file.notes().stream()
                                .map(note ->
                                        file.source() + ":" + note.position().line() + ":"
                                                + note.position().column() + ": " + note.message()))
                        .toList());
        section("for people.yaml", proposal.strangers());
        return List.copyOf(lines);
    }

    private void placed(Placed file) {
        boolean text = file.path().endsWith(".md") && !file.isUntouched();
        lines.add(file.source() + " -> " + file.path() + (text ? ", body from line " + bodyLine(file) : ""));
        lines.add("    " + file.what());
        documents.stream()
                .filter(document -> document.source().file().equals(file.path()))
                .forEach(document ->
                        lines.add("    " + document.type().key() + " " + DraftText.flow(document.header())));
    }

    /** On which line of the source it begins. */
    static int bodyLine(Placed file) {
        return file.before().size() + 1;
    }

    private void section(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(title);
            entries.forEach(entry -> lines.add("    " + entry.replaceAll("\\R", " ")));
        }
    }
}
