package io.github.ismskit.export.oscal;

import io.github.ismskit.Assessment;
import io.github.ismskit.portal.PortalFile;
import java.util.ArrayList;
import java.util.List;

/** The statement of applicability, what every run looks at, the results of this one, and the plan from open nonconformities. */
public final class OscalFiles {

    private static final String FOLDER = "oscal/";

    private OscalFiles() {}

    /** The plan of action is left out where there is nothing to plan, because OSCAL allows no empty one. */
    public static List<PortalFile> of(Assessment assessment, String version) {
        Head head = new Head(assessment, version);
        List<PortalFile> files = new ArrayList<>();
        files.add(new PortalFile.Drawn(FOLDER + ComponentDefinition.FILE, () -> new ComponentDefinition(head).bytes()));
        files.add(new PortalFile.Drawn(FOLDER + AssessmentPlan.FILE, () -> new AssessmentPlan(head).bytes()));
        files.add(new PortalFile.Drawn(FOLDER + "assessment-results.json", () -> new AssessmentResults(head).bytes()));
        PlanOfAction plan = new PlanOfAction(head);
        if (plan.hasItems()) {
            files.add(new PortalFile.Drawn(FOLDER + "plan-of-action.json", plan::bytes));
        }
        return files;
    }
}
