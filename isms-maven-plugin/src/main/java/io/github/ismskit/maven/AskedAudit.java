package io.github.ismskit.maven;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.model.Audit;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds the audit that {@code isms.audit} names. */
record AskedAudit(Assessment today) {

    private static final String NEXT = "next";

    /** @param named an id, or {@code next} for the next external audit */
    Audit stillPlanned(String named) throws MojoExecutionException {
        Audit found = named.equals(NEXT)
                ? today.readiness()
                        .nextAudit()
                        .orElseThrow(() -> new MojoExecutionException(
                                "isms.audit=next, but no external audit is planned; add one to audits/"))
                : named(named);
        if (found.performed().isPresent()) {
            throw new MojoExecutionException(found.id() + " was held on "
                    + found.performed().get() + "; name an audit that is still planned, or next");
        }
        return found;
    }

    private Audit named(String id) throws MojoExecutionException {
        List<String> ids = today.isms().audits().stream().map(Audit::id).toList();
        return today.isms().audits().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException("there is no audit '" + id + "' in audits/; "
                        + Nearest.advice(id, ids, "name one of those that there are, or next")));
    }
}
