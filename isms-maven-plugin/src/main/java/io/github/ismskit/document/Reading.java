package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import java.util.List;
import java.util.Set;

/**
 * What a content tree holds.
 *
 * @param files everything below the content root that is no document, sorted by path
 * @param findings what could not be read, with the place
 * @param filesSeen how many files were looked at, documents and others
 * @param unread the ids of records that lie in files which could not be read
 */
public record Reading(
        List<Document> documents, List<StoredFile> files, List<Finding> findings, int filesSeen, Set<String> unread) {

    public Reading {
        documents = List.copyOf(documents);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        unread = Set.copyOf(unread);
    }

    /** What documents extend, as it is where it comes from. */
    public List<Document> originals() {
        return documents.stream()
                .flatMap(document -> document.source().descent().stream())
                .flatMap(descent -> descent.original().stream())
                .toList();
    }
}
