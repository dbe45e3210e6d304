package io.github.ismskit.assemble;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Isms;
import java.util.List;

/** The model, and what was missing to build all of it. */
public record Assembly(Isms isms, List<Finding> findings) {

    static final Finding NO_ORGANISATION = Finding.of(
            "document-is-readable",
            Severity.ERROR,
            Location.of("isms.yaml"),
            "there is no isms.yaml, so nobody knows whose ISMS this is",
            "create isms.yaml with the organisation, its time zone and its frameworks");

    public Assembly {
        findings = List.copyOf(findings);
    }
}
