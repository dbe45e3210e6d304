package io.github.ismskit.collect;

import io.github.ismskit.model.Collector;
import java.util.ArrayList;
import java.util.List;

/** Takes in files of the build and reads what they say. */
final class ReportFiles implements Gatherer {

    private final Workspace workspace;
    private final ReportReader reader;

    ReportFiles(Workspace workspace, ReportReader reader) {
        this.workspace = workspace;
        this.reader = reader;
    }

    @Override
    public Gathered gather(Collector declared, Tray.Compartment into) throws Refusal {
        List<Taken> taken = new ArrayList<>();
        for (Workspace.Match match : workspace.find(declared.source())) {
            taken.add(into.copy(match.file(), match.relative(), declared.maxBytes()));
        }
        return new Gathered(taken, reader.read(taken));
    }
}
