package io.github.ismskit.assemble;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Isms;
import java.util.List;

/** The model, and what was missing to build all of it. */
public record Assembly(Isms isms, List<Finding> findings) {

    public Assembly {
        findings = List.copyOf(findings);
    }
}
