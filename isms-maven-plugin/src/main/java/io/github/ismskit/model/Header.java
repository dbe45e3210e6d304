package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Source;
import java.util.List;
import java.util.Optional;

/** What every record carries, whatever its type. */
public record Header(
        DocumentType type,
        String id,
        String title,
        Source source,
        Optional<String> owner,
        Classification classification,
        List<String> clauses,
        List<String> controls,
        List<String> related,
        List<String> supersedes,
        List<String> tags,
        Optional<String> summary,
        Body body) {

    public Header {
        clauses = List.copyOf(clauses);
        controls = List.copyOf(controls);
        related = List.copyOf(related);
        supersedes = List.copyOf(supersedes);
        tags = List.copyOf(tags);
    }

    /** Whether the file says nothing else; the lines of a register share theirs. */
    public boolean hasOwnFile() {
        return file().endsWith(".md");
    }

    /** The file in which the text stands, which is another one where a record extends what it inherits. */
    public String textFile() {
        return source.textFile();
    }

    public String file() {
        return source.file();
    }
}
