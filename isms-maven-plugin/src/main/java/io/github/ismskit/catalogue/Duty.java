package io.github.ismskit.catalogue;

import java.util.List;
import java.util.Optional;

/** Something that a framework expects to happen again and again, so that a calendar without it is incomplete. */
public record Duty(String id, String title, List<String> controls, List<String> clauses, Optional<String> note) {

    public Duty {
        controls = List.copyOf(controls);
        clauses = List.copyOf(clauses);
    }
}
