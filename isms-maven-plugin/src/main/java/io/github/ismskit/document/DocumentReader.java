package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a content tree: every document with the place of every value, every other file with its hash. */
public final class DocumentReader {

    /** Enough to see that a document is too large; the rest of it is not read. */
    private static final int MOST_BYTES = 1024 * 1024 + 1;

    private static final String RESERVED =
            "'inherited' is the folder in which inherited content is shown, so a file there is not read";

    /** Reads everything below the root; what cannot be read becomes a finding and never ends the reading. */
    public Reading read(Path contentRoot) {
        return read(contentRoot, List.of());
    }

    /** Reads everything below the root, and what it inherits as if it lay there as well. */
    public Reading read(Path contentRoot, List<Inherited> inherited) {
        List<ContentTree.Found> all = ContentTree.of(contentRoot);
        List<ContentTree.Found> found =
                all.stream().filter(each -> !isReserved(each, inherited)).toList();
        Languages languages = languages(documents(found));
        Translations translations = new Translations(languages, documents(found));
        Reading own = reading(found, translations);
        List<Finding> findings = new ArrayList<>(own.findings());
        findings.addAll(unclaimed(own, found));
        findings.addAll(translations.problems());
        all.stream()
                .filter(each -> isReserved(each, inherited))
                .map(each -> refused(each, RESERVED, "move it out of there"))
                .forEach(each -> findings.addAll(each.findings()));
        List<Reading> theirs =
                inherited.stream().map(each -> reading(each, languages)).toList();
        return Heritage.join(new Reading(own.documents(), own.files(), findings, all.size(), own.unread()), theirs);
    }

    private static List<Finding> unclaimed(Reading own, List<ContentTree.Found> found) {
        List<String> unreadable = own.findings().stream()
                .map(finding -> finding.location().file())
                .toList();
        return new ClaimedFiles(own.documents(), unreadable).unclaimed(others(found));
    }

    private static boolean isReserved(ContentTree.Found found, List<Inherited> inherited) {
        return !inherited.isEmpty() && found.path().startsWith(Inherited.FOLDER);
    }

    private static List<ContentTree.Found> documents(List<ContentTree.Found> found) {
        return found.stream().filter(each -> each.type().isPresent()).toList();
    }

    private static List<ContentTree.Found> others(List<ContentTree.Found> found) {
        return found.stream().filter(each -> each.type().isEmpty()).toList();
    }

    private static Reading reading(List<ContentTree.Found> found, Translations translations) {
        List<DocumentParser.Parsed> parsed = documents(found).parallelStream()
                .map(each -> parse(each, translations.typeOf(each)))
                .toList();
        List<Document> documents =
                parsed.stream().flatMap(each -> each.documents().stream()).toList();
        List<Finding> findings =
                parsed.stream().flatMap(each -> each.findings().stream()).toList();
        List<StoredFile> files =
                others(found).parallelStream().map(FileStore::read).toList();
        Set<String> unread =
                parsed.stream().flatMap(each -> each.unread().stream()).collect(Collectors.toSet());
        return new Reading(documents, files, findings, found.size(), unread);
    }

    /** Whether its files are claimed, and its languages wanted, is the matter of those who share it. */
    private static Reading reading(Inherited inherited, Languages languages) {
        List<ContentTree.Found> found = ContentTree.of(inherited);
        Translations translations = new Translations(languages, documents(found));
        Reading reading = reading(found.stream().filter(translations::isRead).toList(), translations);
        List<Document> documents = reading.documents().stream()
                .map(each -> Heritage.of(each, inherited.coordinates()))
                .toList();
        return new Reading(documents, reading.files(), reading.findings(), reading.filesSeen(), reading.unread());
    }

    /** The same content with one record more, as if it were written there already with its files. */
    public static Reading with(Reading known, String path, byte[] record, List<StoredFile> files) {
        DocumentType type =
                DocumentType.ofFolder(path.substring(0, path.indexOf('/'))).orElseThrow();
        DocumentParser.Parsed parsed = DocumentParser.parse(path, type, record);
        List<Document> documents = new ArrayList<>(known.documents());
        documents.addAll(parsed.documents());
        List<StoredFile> stored = new ArrayList<>(known.files());
        stored.addAll(files);
        List<Finding> findings = new ArrayList<>(known.findings());
        findings.addAll(parsed.findings());
        return new Reading(documents, stored, findings, known.filesSeen() + 1 + files.size(), known.unread());
    }

    /** The same content with further documents, as if they were written there already; by their paths. */
    public static Reading with(Reading known, Map<String, String> proposed) {
        List<Document> documents = new ArrayList<>(known.documents());
        List<Finding> findings = new ArrayList<>(known.findings());
        proposed.forEach((path, text) -> new ContentTree.Found(Path.of(path), "", path, Optional.empty())
                .type()
                .map(type -> DocumentParser.parse(path, type, text.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(parsed -> {
                    documents.addAll(parsed.documents());
                    findings.addAll(parsed.findings());
                }));
        return new Reading(documents, known.files(), findings, known.filesSeen() + proposed.size(), known.unread());
    }

    /** The records of a text that a file once held; empty where it cannot be read. */
    public static List<Document> recalled(String file, DocumentType type, String text) {
        return DocumentParser.parse(file, type, text.getBytes(StandardCharsets.UTF_8))
                .documents();
    }

    /** Looked up before the rest is read, since the same file is a translation with one answer and a record with another. */
    private static Languages languages(List<ContentTree.Found> documents) {
        return Languages.of(documents.stream()
                .filter(each -> each.type().equals(Optional.of(DocumentType.ISMS)))
                .flatMap(each -> parse(each, DocumentType.ISMS).documents().stream())
                .toList());
    }

    private static DocumentParser.Parsed parse(ContentTree.Found found, DocumentType type) {
        if (found.problem().isPresent()) {
            return refused(found, "the document is " + found.problem().get().words(), "put the file itself there");
        }
        try (InputStream in = Files.newInputStream(found.file(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return DocumentParser.parse(found.path(), type, bytes);
        } catch (IOException e) {
            return refused(found, "the file cannot be read: " + e.getMessage(), "make it readable for this user");
        }
    }

    private static DocumentParser.Parsed refused(ContentTree.Found found, String message, String remedy) {
        Finding finding = Fault.unreadable(Location.of(found.path()), message, remedy);
        return new DocumentParser.Parsed(List.of(), List.of(finding), Set.of());
    }
}
