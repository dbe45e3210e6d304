package io.github.ismskit.export.oscal;

import io.github.ismskit.Assessment;
import io.github.ismskit.portal.PortalFile;
import java.util.ArrayList;
import java.util.List;

/** The statement of applicability, the results of the run, and the plan from open nonconformities. */
public final class OscalFiles {

    private OscalFiles() {}

    /** Files that OSCAL would not allow to be empty are left out where there is nothing for them. */
    public static List<PortalFile> of(Assessment assessment, String version) {
        Head head = new Head(assessment, version);
        List<PortalFile> files = new ArrayList<>();
        if (!assessment.isms().soa().isEmpty()) {
            files.add(new PortalFile.Drawn(
                    "oscal/component-definition.json", () -> new ComponentDefinition(head).bytes()));
        }
        files.add(new PortalFile.Drawn("oscal/assessment-results.json", () -> new AssessmentResults(head).bytes()));
        PlanOfAction plan = new PlanOfAction(head);
        if (plan.hasItems()) {
            files.add(new PortalFile.Drawn("oscal/plan-of-action.json", plan::bytes));
        }
        return files;
    }
}
