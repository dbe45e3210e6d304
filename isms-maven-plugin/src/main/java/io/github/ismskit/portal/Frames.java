package io.github.ismskit.portal;

import io.github.ismskit.Assessment;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.model.Classification;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Builds the frame of a page: navigation, breadcrumb, and as of when everything on it is said. */
final class Frames {

    /** Addresses with the keys of their names. */
    private static final Map<String, String> MENU = Ordered.map(
            "index.html", "menu.overview",
            "calendar/index.html", "menu.calendar",
            "policies/index.html", "common.policies",
            "risks/index.html", "common.risks",
            "controls/soa.html", "common.controls",
            "activities/index.html", "common.activities",
            "readiness/index.html", "menu.readiness",
            "owners/index.html", "menu.people");

    private static final Map<String, String> REGISTERS = Ordered.map(
            "evidence/index.html", "common.evidence",
            "clauses/index.html", "common.clauses",
            "frameworks/index.html", "menu.frameworks",
            "trace/index.html", "menu.traceability",
            "documents/index.html", "common.documents",
            "certificate/index.html", "common.certificate",
            "audits/index.html", "common.audits",
            "reviews/index.html", "common.management-reviews",
            "nonconformities/index.html", "common.nonconformities",
            "changes/index.html", "common.changes",
            "incidents/index.html", "common.incidents",
            "suppliers/index.html", "common.suppliers",
            "assets/index.html", "common.assets",
            "objectives/index.html", "common.objectives",
            "exceptions/index.html", "common.exceptions");

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
                edition(phrases, cut.edition()),
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

    private static String edition(Phrases phrases, Edition edition) {
        return switch (edition) {
            case FULL -> phrases.say("edition.full");
            case STAFF -> phrases.say("edition.staff");
            case AUDITOR -> phrases.say("edition.auditor");
        };
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
                        phrases.say(entry.getValue()),
                        root + entry.getKey(),
                        folder(entry.getKey()).equals(folder(path))))
                .toList();
    }

    private static String folder(String path) {
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    }
}
