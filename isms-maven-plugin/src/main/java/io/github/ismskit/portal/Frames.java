package io.github.ismskit.portal;

import io.github.ismskit.Assessment;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.model.Classification;
import java.util.Comparator;
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

    private final LanguageTree tree;
    private final Cut cut;
    private final Phrases phrases;
    private final Assessment assessment;
    private final String version;
    private final String classification;
    private final Frame.Brand brand;

    Frames(LanguageTree tree, Phrases phrases, String version) {
        this.tree = tree;
        this.cut = tree.translated().cut();
        this.phrases = phrases;
        this.assessment = cut.assessment();
        this.version = version;
        this.classification = phrases.word(classification(assessment));
        this.brand = new Branding(cut.assessment()).frame();
    }

    Frame of(String path, String title, List<Ref> crumbs, Origin origin, Reading reading) {
        String root = path.contains("/") ? "../" : "";
        return new Frame(
                title,
                root,
                assessment.isms().organisation().name(),
                brand,
                phrases.locale().toLanguageTag(),
                phrases.rightToLeft() ? "rtl" : "ltr",
                phrases.longDay(assessment.asOf()),
                assessment.asOf().toString(),
                assessment.simulated(),
                classification,
                cut.edition().title(),
                assessment.isms().organisation().contact().orElse(""),
                version,
                tree.up(path),
                tree.languages(path),
                menu(MENU, path, root),
                menu(REGISTERS, path, root),
                crumbs,
                origin,
                reading);
    }

    /** The highest one that any record of the edition has; no portal is less than internal. */
    private static Classification classification(Assessment assessment) {
        return assessment.isms().entries().stream()
                .map(entry -> entry.header().classification())
                .max(Comparator.naturalOrder())
                .filter(highest -> highest.compareTo(Classification.INTERNAL) > 0)
                .orElse(Classification.INTERNAL);
    }

    private List<Frame.Menu> menu(Map<String, String> entries, String path, String root) {
        return entries.entrySet().stream()
                .filter(entry -> EditionPages.of(cut.edition()).has(entry.getKey()))
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
