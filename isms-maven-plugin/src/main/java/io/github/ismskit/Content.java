package io.github.ismskit;

import io.github.ismskit.assemble.Assembler;
import io.github.ismskit.assemble.Assembly;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.document.ContentDigest;
import io.github.ismskit.document.DocumentReader;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.document.Reading;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.oscal.OscalCatalogue;
import io.github.ismskit.schema.Gated;
import io.github.ismskit.schema.SchemaGate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a content tree says, whatever the day: read once, and shared by all that look at it.
 *
 * @param findings what reading, schemas and assembly have found
 * @param digest the SHA-256 of what was read, by which two looks are known to have seen the same
 */
public record Content(Path root, Reading reading, Isms isms, List<Finding> findings, String digest) {

    /** The rules about documents that cannot be read, or not as what they are. */
    private static final Set<String> REFUSING = Set.of("document-is-readable", "header-matches-schema");

    private static final Finding NO_ORGANISATION = Finding.of(
            "document-is-readable",
            Severity.ERROR,
            Location.of("isms.yaml"),
            "there is no isms.yaml, so nobody knows whose ISMS this is",
            "create isms.yaml with the organisation, its time zone and its frameworks");

    public Content {
        findings = List.copyOf(findings);
    }

    /** Reads everything below the root; what is wrong with it becomes findings, never an exception. */
    public static Content read(Path root) {
        return read(root, List.of());
    }

    /** Reads everything below the root, and what it inherits as if it lay there as well. */
    public static Content read(Path root, List<Inherited> inherited) {
        SchemaGate gate = SchemaGate.opening();
        return of(root, new DocumentReader().read(root, inherited), gate, inherited);
    }

    /** The same content with one record more, which is not written yet. */
    public Content with(String path, byte[] record, List<StoredFile> files) {
        return with(DocumentReader.with(reading, path, record, files));
    }

    /** What is there before anything is written. */
    public static Content nothing(Path root) {
        return of(root, new Reading(List.of(), List.of(), List.of(), 0, Set.of()), SchemaGate.opening(), List.of());
    }

    /** The same content with documents that are not written yet, by their paths. */
    public Content with(Map<String, String> proposed) {
        return with(DocumentReader.with(reading, proposed));
    }

    /** The same content as if nothing lay there but {@code isms.yaml}, {@code people.yaml} and the files of these paths. */
    Content only(Set<String> paths) {
        Reading some = new Reading(
                reading.documents().stream()
                        .filter(document -> paths.contains(document.source().file())
                                || document.type() == DocumentType.ISMS
                                || document.type() == DocumentType.PEOPLE)
                        .toList(),
                reading.files().stream()
                        .filter(file -> paths.contains(file.path()))
                        .toList(),
                List.of(),
                paths.size(),
                Set.of());
        return of(root, some, SchemaGate.opening(), List.of());
    }

    private Content with(Reading other) {
        return of(root, other, SchemaGate.opening(), isms.inheritance().artifacts());
    }

    private static Content of(Path root, Reading reading, SchemaGate gate, List<Inherited> inherited) {
        Gated gated = gate.judge(reading.documents());
        Gated originals = gate.judge(reading.originals());
        List<Finding> findings = new ArrayList<>(reading.findings());
        List<Catalogue> catalogues = new ArrayList<>(BuiltIn.catalogues());
        for (String path : catalogueFiles(reading, gated)) {
            OscalCatalogue read =
                    OscalCatalogue.of(Inherited.file(root, inherited, path), path, Organisation.frameworkId(path));
            read.catalogue().ifPresent(catalogues::add);
            findings.addAll(read.findings());
        }
        Assembly assembly = new Assembler(catalogues, reading.unread())
                .assemble(gated.sound(), gated.refused(), originals.sound(), inherited);
        findings.addAll(gated.findings());
        originals.findings().stream()
                .filter(each -> !gated.findings().contains(each))
                .forEach(findings::add);
        findings.addAll(assembly.findings());
        if (lacksOrganisation(reading)) {
            findings.add(NO_ORGANISATION);
        }
        return new Content(root, reading, assembly.isms(), findings, ContentDigest.of(reading));
    }

    /** A file that is there and cannot be read was told of already, with what is wrong with it. */
    private static boolean lacksOrganisation(Reading reading) {
        return reading.documents().stream().noneMatch(document -> document.type() == DocumentType.ISMS)
                && reading.findings().stream()
                        .noneMatch(finding -> finding.location()
                                .file()
                                .equals(NO_ORGANISATION.location().file()));
    }

    /** How many documents were found, sound or not. */
    public int documents() {
        return reading.documents().size();
    }

    /** What keeps documents from being taken as they are; without any, every document counts. */
    public List<Finding> refusals() {
        return findings.stream()
                .filter(finding -> REFUSING.contains(finding.rule()))
                .sorted()
                .toList();
    }

    /** The catalogues in OSCAL JSON that {@code isms.yaml} names and that are there. */
    private static List<String> catalogueFiles(Reading reading, Gated gated) {
        return Assembler.catalogueFiles(gated.sound()).stream()
                .filter(path ->
                        reading.files().stream().anyMatch(file -> file.path().equals(path) && file.isSound()))
                .toList();
    }
}
