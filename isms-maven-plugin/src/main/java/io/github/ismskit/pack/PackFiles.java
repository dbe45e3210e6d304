package io.github.ismskit.pack;

import io.github.ismskit.Assessment;
import io.github.ismskit.address.Addresses;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Entry;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.publish.Packed;
import io.github.ismskit.report.FindingsJson;
import io.github.ismskit.report.ManifestJson;
import io.github.ismskit.report.ReadinessJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The files of a pack: what to read first, then all others by their paths. */
public final class PackFiles {

    private final Pack pack;
    private final Path contentRoot;
    private final String version;
    private final String page;
    private final List<PortalFile> portal;
    private final List<PackedEvidence> evidence;
    private final Map<String, String> places = new HashMap<>();

    /**
     * @param portal draws the auditor's edition
     * @param contentRoot where evidence is copied from
     */
    public PackFiles(Pack pack, Portal portal, Path contentRoot, String version) {
        this.pack = pack;
        this.contentRoot = contentRoot;
        this.version = version;
        this.page = pack.page();
        this.portal = portal.files(pack.cut());
        PortableNames names = new PortableNames();
        this.evidence = EvidenceTree.of(pack.cut(), pack.sheet(), names);
        evidence.forEach(record -> record.pieces().stream()
                .filter(PackedEvidence.Piece::isThere)
                .forEach(piece -> places.putIfAbsent(piece.file().path(), piece.path())));
        this.portal.forEach(file -> PackedPortal.source(file)
                .ifPresent(path -> places.computeIfAbsent(path, each -> names.below("portal/files", each))));
    }

    public List<PortalFile> all() {
        List<PortalFile> files = new ArrayList<>();
        evidence.forEach(record -> add(files, record));
        files.add(new PortalFile.Drawn(
                "evidence/index.csv", () -> new EvidenceIndex(new Telling(pack.cut())).of(evidence)));
        reports(files);
        histories(files);
        PackedPortal packed = new PackedPortal(places);
        portal.forEach(file -> packed.of(file).ifPresent(files::add));
        fromPortal(files);
        files.sort(Comparator.comparing(PortalFile::path));
        boolean hasReport = files.stream().anyMatch(file -> file.path().equals("readiness.html"));
        files.add(0, text("README.txt", () -> new ReadmeText(pack, version, hasReport).text()));
        return files;
    }

    /** What the manifest says of the files once they are packed. */
    public byte[] manifest(List<Packed> packed) {
        Map<String, String> sources = new HashMap<>();
        places.forEach((source, place) -> sources.put(place, source));
        evidence.forEach(record -> record.pieces()
                .forEach(piece -> sources.put(piece.path(), piece.file().path())));
        List<ManifestJson.Line> lines = packed.stream()
                .map(file -> new ManifestJson.Line(
                        file.path(), file.size(), file.sha256(), Optional.ofNullable(sources.get(file.path()))))
                .toList();
        return new ManifestJson(pack.cut().assessment(), version, pack.sheet(), pack.most(), pack.leftOut())
                .bytes(lines);
    }

    private void add(List<PortalFile> files, PackedEvidence record) {
        files.add(text(record.record(), () -> new RecordText(pack.cut()).of(record)));
        files.add(text(record.history(), () -> new HistoryText(pack.cut()).of(record)));
        for (PackedEvidence.Piece piece : record.pieces()) {
            if (piece.isThere()) {
                files.add(new PortalFile.Copied(
                        piece.path(),
                        contentRoot.resolve(piece.file().path()),
                        piece.stored().orElseThrow().sha256()));
            }
        }
    }

    private void reports(List<PortalFile> files) {
        Assessment assessment = pack.cut().assessment();
        RuleSheets sheets = new RuleSheets(pack.cut());
        files.add(new PortalFile.Drawn("rules.csv", sheets::rules));
        files.add(new PortalFile.Drawn("waivers.csv", sheets::waivers));
        files.add(new PortalFile.Drawn("findings.json", () -> new FindingsJson(assessment, version).bytes()));
        files.add(new PortalFile.Drawn("readiness.json", () -> new ReadinessJson(assessment, version).bytes()));
    }

    /** One for each type, with the history of all its records. */
    private void histories(List<PortalFile> files) {
        HistoryText history = new HistoryText(pack.cut());
        for (DocumentType type : DocumentType.values()) {
            List<Entry> records = pack.cut().assessment().isms().entries().stream()
                    .filter(entry -> entry.type() == type && !pack.cut().veils(entry))
                    .toList();
            if (!records.isEmpty()) {
                files.add(text("history/" + Addresses.folder(type) + ".txt", () -> history.of(records)));
            }
        }
    }

    /** What the portal has anyway, laid where it is found without opening the portal. */
    private void fromPortal(List<PortalFile> files) {
        for (PortalFile file : portal) {
            if (file instanceof PortalFile.Drawn drawn) {
                placeOnTop(file.path()).ifPresent(place -> files.add(new PortalFile.Drawn(place, drawn.bytes())));
            }
        }
    }

    private Optional<String> placeOnTop(String path) {
        if (path.startsWith("data/")) {
            return Optional.of("registers/" + path.substring("data/".length()));
        }
        if (path.equals("readiness/" + page + ".single.html")) {
            return Optional.of("readiness.html");
        }
        return path.equals("audits/" + page + ".sampling.csv")
                ? Optional.of("sampling/" + page + ".csv")
                : Optional.empty();
    }

    private static PortalFile text(String path, Supplier<String> text) {
        return new PortalFile.Drawn(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
