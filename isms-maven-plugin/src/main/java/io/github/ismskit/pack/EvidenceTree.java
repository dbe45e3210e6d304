package io.github.ismskit.pack;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.sampling.Draw;
import io.github.ismskit.sampling.Item;
import io.github.ismskit.sampling.SamplingSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The evidence of an audit's window, and whatever else its sample names, each record in a folder of its own below the
 * activity or the control that it proves.
 */
final class EvidenceTree {

    private static final String TOP = "evidence";
    private static final int MOST_OF_A_SUBJECT = 40;
    private static final int MOST_OF_A_RECORD = 60;

    private final Cut cut;
    private final SamplingSheet sheet;
    private final PortableNames names;

    private EvidenceTree(Cut cut, SamplingSheet sheet, PortableNames names) {
        this.cut = cut;
        this.sheet = sheet;
        this.names = names;
    }

    /** In the order of their days. */
    static List<PackedEvidence> of(Cut cut, SamplingSheet sheet, PortableNames names) {
        EvidenceTree tree = new EvidenceTree(cut, sheet, names);
        Map<String, List<String>> drawn = tree.drawn();
        return cut.assessment().isms().evidence().stream()
                .filter(evidence -> !cut.veils(evidence))
                .filter(evidence -> tree.isOfTheWindow(evidence) || drawn.containsKey(evidence.id()))
                .sorted(Comparator.comparing(Evidence::performed).thenComparing(Evidence::id))
                .map(evidence -> tree.place(evidence, drawn.getOrDefault(evidence.id(), List.of())))
                .toList();
    }

    private boolean isOfTheWindow(Evidence evidence) {
        return sheet.window().contains(evidence.performed())
                && !evidence.performed().isAfter(cut.assessment().asOf());
    }

    /** The controls for which each record was drawn. */
    private Map<String, List<String>> drawn() {
        Map<String, List<String>> drawn = new TreeMap<>();
        for (Draw draw : sheet.draws()) {
            TreeSet<String> ids = new TreeSet<>();
            draw.drawn().stream().map(Item::evidence).forEach(ids::addAll);
            ids.forEach(
                    id -> drawn.computeIfAbsent(id, none -> new ArrayList<>()).add(draw.control()));
        }
        return drawn;
    }

    private PackedEvidence place(Evidence evidence, List<String> sampledFor) {
        String subject = names.folder(TOP, subject(evidence), MOST_OF_A_SUBJECT);
        String folder = names.in(subject, evidence.performed() + "-" + evidence.id(), MOST_OF_A_RECORD);
        String record = names.in(folder, "record.txt");
        String history = names.in(folder, "history.txt");
        List<PackedEvidence.Piece> pieces = new ArrayList<>();
        for (Evidence.EvidenceFile file : evidence.files()) {
            Optional<StoredFile> stored =
                    Optional.ofNullable(cut.assessment().situation().files().get(file.path()));
            boolean sound = stored.filter(StoredFile::isSound).isPresent();
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            pieces.add(new PackedEvidence.Piece(file, stored, sound ? names.in(folder, name) : ""));
        }
        return new PackedEvidence(evidence, folder, record, history, sampledFor, pieces);
    }

    private String subject(Evidence evidence) {
        return evidence.activity()
                .filter(id -> !cut.withheld().contains(id))
                .or(() -> evidence.controls().stream().findFirst())
                .orElse("other");
    }
}
