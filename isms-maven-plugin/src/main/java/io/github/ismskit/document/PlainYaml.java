package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * YAML of somebody else's, read by the rules of headers.
 *
 * @param mapping empty where the text is none
 * @param findings why not, and what was read with a flaw
 */
public record PlainYaml(Optional<Value.Mapping> mapping, List<Finding> findings) {

    public PlainYaml {
        findings = List.copyOf(findings);
    }

    /** @param firstLine the line of the file on which the YAML begins */
    public static PlainYaml read(String file, String yaml, int firstLine) {
        HeaderReader reader = new HeaderReader(file, firstLine);
        try {
            Value value = reader.read(yaml);
            return new PlainYaml(
                    Optional.of(value).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast),
                    reader.findings());
        } catch (Fault e) {
            return new PlainYaml(Optional.empty(), List.of(e.in(file)));
        }
    }
}
