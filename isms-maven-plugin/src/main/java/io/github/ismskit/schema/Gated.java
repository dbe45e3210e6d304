package io.github.ismskit.schema;

import io.github.ismskit.document.Document;
import io.github.ismskit.finding.Finding;
import java.util.List;

/**
 * Documents after the gate.
 *
 * @param sound what the schemas accepted
 * @param refused what they did not; each has at least one finding
 */
public record Gated(List<Document> sound, List<Document> refused, List<Finding> findings) {

    public Gated {
        sound = List.copyOf(sound);
        refused = List.copyOf(refused);
        findings = List.copyOf(findings);
    }
}
