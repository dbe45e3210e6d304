package io.github.ismskit.portal;

import io.github.ismskit.Assessment;
import java.util.List;
import java.util.Map;

/** Builds the frame of a page: navigation, breadcrumb, and as of when everything on it is said. */
final class Frames {

    private static final Map<String, String> MENU = Ordered.map(
            "index.html", "Overview",
            "calendar/index.html", "Calendar",
            "policies/index.html", "Policies",
            "risks/index.html", "Risks",
            "controls/soa.html", "Controls",
            "activities/index.html", "Activities",
            "readiness/index.html", "Readiness",
            "owners/index.html", "People");

    private static final Map<String, String> REGISTERS = Ordered.map(
            "evidence/index.html", "Evidence",
            "clauses/index.html", "Clauses",
            "frameworks/index.html", "Frameworks",
            "trace/index.html", "Traceability",
            "documents/index.html", "Documents",
            "certificate/index.html", "Certificate",
            "audits/index.html", "Audits",
            "reviews/index.html", "Management reviews",
            "nonconformities/index.html", "Nonconformities",
            "changes/index.html", "Changes",
            "incidents/index.html", "Incidents",
            "suppliers/index.html", "Suppliers",
            "assets/index.html", "Assets",
            "objectives/index.html", "Objectives",
            "exceptions/index.html", "Exceptions");

    private final Assessment assessment;
    private final String version;

    Frames(Assessment assessment, String version) {
        this.assessment = assessment;
        this.version = version;
    }

    Frame of(String path, String title, List<Ref> crumbs) {
        String root = path.contains("/") ? "../" : "";
        return new Frame(
                title,
                root,
                assessment.isms().organisation().name(),
                "en",
                Day.inWords(assessment.asOf()),
                assessment.asOf().toString(),
                assessment.simulated(),
                "Internal",
                assessment.isms().organisation().contact().orElse(""),
                version,
                menu(MENU, path, root),
                menu(REGISTERS, path, root),
                crumbs);
    }

    private static List<Frame.Menu> menu(Map<String, String> entries, String path, String root) {
        return entries.entrySet().stream()
                .map(entry -> new Frame.Menu(
                        entry.getValue(),
                        root + entry.getKey(),
                        folder(entry.getKey()).equals(folder(path))))
                .toList();
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    }
}
