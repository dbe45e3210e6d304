package io.github.ismskit;

import io.github.ismskit.assemble.Assembler;
import io.github.ismskit.assemble.Assembly;
import io.github.ismskit.document.DocumentReader;
import io.github.ismskit.document.Reading;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Isms;
import io.github.ismskit.schema.Gated;
import io.github.ismskit.schema.SchemaGate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a content tree says, whatever the day: read once, and shared by all that look at it.
 *
 * @param findings what reading, schemas and assembly have found
 */
public record Content(Path root, Reading reading, Isms isms, List<Finding> findings) {

    public Content {
        findings = List.copyOf(findings);
    }

    /** Reads everything below the root; what is wrong with it becomes findings, never an exception. */
    public static Content read(Path root) {
        SchemaGate gate = SchemaGate.opening();
        Reading reading = new DocumentReader().read(root);
        Gated gated = gate.judge(reading.documents());
        Assembly assembly = new Assembler(BuiltIn.catalogues()).assemble(gated.sound(), gated.refused());
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(gated.findings());
        findings.addAll(assembly.findings());
        return new Content(root, reading, assembly.isms(), findings);
    }

    /** How many documents were found, sound or not. */
    public int documents() {
        return reading.documents().size();
    }
}
