package io.github.ismskit.programme;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.model.Audit;
import java.util.List;

/**
 * Something that an audit programme must reach: a clause or a control.
 *
 * @param id the number of the clause, or the id of the control
 * @param group the chapter of a clause, or the theme of a control
 * @param parts the clauses below a clause; together they are the clause
 */
public record Subject(boolean isControl, String id, String title, String group, List<String> parts) {

    public Subject {
        parts = List.copyOf(parts);
    }

    static Subject of(Catalogue catalogue, Clause clause) {
        List<String> parts = catalogue.clauses().stream()
                .map(Clause::number)
                .filter(number -> number.startsWith(clause.number() + "."))
                .toList();
        String chapter = clause.number().substring(0, clause.number().indexOf('.'));
        return new Subject(false, clause.number(), clause.title(), chapter, parts);
    }

    static Subject of(Catalogue catalogue, String control, String title) {
        String theme = catalogue.control(control).map(CatalogueControl::theme).orElse("");
        return new Subject(true, control, title, theme, List.of());
    }

    /** A scope that names a whole, such as clause 9 or controls A.7, names everything in it. */
    public boolean isIn(Audit.Scope scope) {
        if (isControl) {
            return scope.isAboutControl(id);
        }
        return names(scope.clauses(), id)
                || (!parts.isEmpty() && parts.stream().allMatch(part -> names(scope.clauses(), part)));
    }

    private static boolean names(List<String> scope, String wanted) {
        return scope.stream().anyMatch(named -> named.equals(wanted) || wanted.startsWith(named + "."));
    }
}
