package io.github.ismskit.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the audits of the plan as records. */
final class AuditRecords {

    private static final int IN_A_LINE = 12;

    private AuditRecords() {}

    static List<StarterFile> of(AuditPlan plan) {
        return plan.audits().stream().map(AuditRecords::file).toList();
    }

    private static StarterFile file(PlannedAudit audit) {
        String name = audit.id().toLowerCase(Locale.ROOT).replaceFirst("^aud-", "");
        String text = "---\nid: " + audit.id() + "\ntitle: " + audit.title() + "\nkind: " + audit.kind() + "\nplanned: "
                + audit.day() + "\nowner: ciso\nstatus: planned\n" + scope(audit) + "---\n" + body(audit);
        return new StarterFile("src/isms/audits/" + name + ".md", text);
    }

    private static String scope(PlannedAudit audit) {
        if (!audit.isInternal()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < audit.controls().size(); i += IN_A_LINE) {
            int end = Math.min(i + IN_A_LINE, audit.controls().size());
            lines.add(String.join(", ", audit.controls().subList(i, end)));
        }
        return "auditor: auditor\nscope:\n  clauses: [4, 5, 6, 7, 8, 9, 10]\n  controls: ["
                + String.join(",\n             ", lines) + "]\n";
    }

    private static String body(PlannedAudit audit) {
        return audit.isInternal()
                ? "The day is a proposal; agree on it with the auditor, and move it. [[DOC-AUDITS]] says how audits are held.\n"
                : "The day is a proposal; agree on it with the certification body, move it, and add `organisation`.\n"
                        + "[[ACT-CERTIFICATION-AUDIT]] says how to prepare.\n";
    }
}
