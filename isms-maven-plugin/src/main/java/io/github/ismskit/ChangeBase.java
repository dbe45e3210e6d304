package io.github.ismskit;

import io.github.ismskit.document.Inherited;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.history.Fork;
import io.github.ismskit.history.Laid;
import io.github.ismskit.history.NoFork;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a change of the content began.
 *
 * @param before the content as it was there; its root is gone by now
 * @param incomparable files that nobody could read there as what they are, relative to the content root; whatever they said
 *     counts as changed
 * @param pom what the POM says since that has the content judged otherwise, or more mildly
 */
public record ChangeBase(Fork fork, Content before, Set<String> incomparable, List<String> pom) {

    public ChangeBase {
        incomparable = Set.copyOf(incomparable);
        pom = List.copyOf(pom);
    }

    /** What the content inherited where a change began, which lies in no commit of its repository. */
    public interface InheritedThen {
        List<Inherited> at(Fork fork) throws NoFork;

        /** In which ways the POM, which says what is inherited, has the content judged otherwise since. */
        default List<String> judgedSince(Fork fork) {
            return List.of();
        }
    }

    /** Where the content, as it lies there, left the line of a revision, having inherited then what it inherits now. */
    public static ChangeBase of(Content now, String revision) throws NoFork {
        return of(now, revision, fork -> now.isms().inheritance().artifacts());
    }

    /** Where the content, as it lies there, left the line of a revision. */
    public static ChangeBase of(Content now, String revision, InheritedThen inherited) throws NoFork {
        Fork fork = Fork.of(now.root(), revision);
        try (Laid laid = fork.laid()) {
            Content before = Content.read(laid.folder(), inherited.at(fork));
            Set<String> incomparable = new TreeSet<>(laid.left());
            incomparable.addAll(refused(before));
            return new ChangeBase(fork, before, incomparable, inherited.judgedSince(fork));
        }
    }

    /** The files of a content that cannot be read as what they are. */
    public static Set<String> refused(Content content) {
        Set<String> refused = new TreeSet<>();
        content.refusals().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::location)
                .forEach(place -> refused.add(place.file()));
        content.reading().files().stream()
                .filter(file -> file.nature() == StoredFile.Nature.UNREADABLE)
                .forEach(file -> refused.add(file.path()));
        return refused;
    }

    /** Files that differ, came or went since, be it committed or not, relative to the content root. */
    public Set<String> changed() {
        return fork.changed();
    }
}
