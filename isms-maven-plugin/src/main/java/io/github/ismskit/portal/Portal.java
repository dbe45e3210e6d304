package io.github.ismskit.portal;

import io.github.ismskit.Assessment;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.portal.about.AboutSection;
import io.github.ismskit.portal.activities.ActivitiesSection;
import io.github.ismskit.portal.audits.AuditsSection;
import io.github.ismskit.portal.calendar.CalendarSection;
import io.github.ismskit.portal.certificate.CertificateSection;
import io.github.ismskit.portal.controls.ClausesSection;
import io.github.ismskit.portal.controls.ControlsSection;
import io.github.ismskit.portal.documents.DocumentsSection;
import io.github.ismskit.portal.documents.PoliciesSection;
import io.github.ismskit.portal.evidence.EvidenceSection;
import io.github.ismskit.portal.frameworks.FrameworksSection;
import io.github.ismskit.portal.governance.GovernanceSection;
import io.github.ismskit.portal.handover.HandoverSection;
import io.github.ismskit.portal.improvement.NonconformitiesSection;
import io.github.ismskit.portal.improvement.ObjectivesSection;
import io.github.ismskit.portal.overview.OverviewSection;
import io.github.ismskit.portal.people.PeopleSection;
import io.github.ismskit.portal.readiness.ReadinessSection;
import io.github.ismskit.portal.reviews.ReviewsSection;
import io.github.ismskit.portal.risks.RisksSection;
import io.github.ismskit.portal.search.SearchSection;
import io.github.ismskit.portal.staff.StaffSection;
import io.github.ismskit.portal.trace.TraceSection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole site: every section's pages, the assets, and the files that records carry. */
public final class Portal {

    private static final List<Section> SECTIONS = List.of(
            new OverviewSection(),
            new ReadinessSection(),
            new HandoverSection(),
            new CalendarSection(),
            new PoliciesSection(),
            new DocumentsSection(),
            new RisksSection(),
            new ControlsSection(),
            new ClausesSection(),
            new FrameworksSection(),
            new ActivitiesSection(),
            new EvidenceSection(),
            new CertificateSection(),
            new AuditsSection(),
            new ReviewsSection(),
            new NonconformitiesSection(),
            new ObjectivesSection(),
            new TraceSection(),
            new GovernanceSection(),
            new PeopleSection(),
            new AboutSection());

    private static final List<Section> STAFF_SECTIONS =
            List.of(new StaffSection(), new PoliciesSection(), new DocumentsSection(), new AboutSection());

    private final SiteTemplate template;
    private final Path contentRoot;
    private final String version;
    private final Optional<String> seed;
    private final EditLinks editLinks;

    /**
     * @param contentRoot where the files that records carry are copied from
     * @param version of the plugin, which every page names
     */
    public Portal(SiteTemplate template, Path contentRoot, String version) {
        this(template, contentRoot, version, Optional.empty(), EditLinks.NONE);
    }

    /**
     * @param seed for the samples of audits; without one each audit's id is taken
     * @param editLinks where the files of the content can be edited
     */
    public Portal(SiteTemplate template, Path contentRoot, String version, Optional<String> seed, EditLinks editLinks) {
        this.editLinks = editLinks;
        this.seed = seed;
        this.template = template;
        this.contentRoot = contentRoot;
        this.version = version;
    }

    /** Every file of the portal for those who run the ISMS. */
    public List<PortalFile> files(Assessment assessment) {
        return files(assessment, Edition.FULL);
    }

    /** Every file of an edition, in a stable order; pages are drawn when they are written. */
    public List<PortalFile> files(Assessment assessment, Edition edition) {
        return files(Cut.of(assessment, edition));
    }

    /** The same for an edition that was cut before. */
    public List<PortalFile> files(Cut cut) {
        Branding branding = new Branding(cut.assessment());
        SiteTemplate branded = template.with(branding.sheet());
        List<PortalFile> files = new ArrayList<>();
        for (LanguageTree tree : LanguageTree.of(cut)) {
            pages(tree, branded).forEach(file -> files.add(file.in(tree.folder())));
        }
        files.addAll(new Assets(branded, branded.files()).files());
        files.addAll(branding.files(contentRoot));
        files.addAll(Downloads.of(cut.assessment(), contentRoot));
        return files;
    }

    private List<PortalFile> pages(LanguageTree tree, SiteTemplate branded) {
        Edition edition = tree.translated().cut().edition();
        EditionPages shown = EditionPages.of(edition);
        Desk desk = desk(tree);
        List<Section> sections = edition == Edition.STAFF ? STAFF_SECTIONS : SECTIONS;
        List<Page> pages = sections.stream()
                .flatMap(section -> section.pages(desk))
                .filter(page -> shown.has(page.path()))
                .filter(page -> tree.folder().isEmpty() || !page.path().equals(AboutSection.MISSING))
                .filter(new FirstOfId(desk.isms()))
                .toList();
        Section search = new SearchSection(desk, pages);
        List<PortalFile> files = new ArrayList<>();
        Stream.concat(pages.stream(), search.pages(desk)).forEach(page -> {
            files.add(new PortalFile.Drawn(page.path(), () -> branded.draw(page)));
            files.addAll(page.beside());
        });
        sections.stream()
                .flatMap(section -> section.files(desk))
                .filter(file -> shown.has(file.path()))
                .forEach(files::add);
        search.files(desk).forEach(files::add);
        return files;
    }

    /** How the ISMS stands, for a page that leads into the portal. */
    public Standing standing(Assessment assessment) {
        return Standing.of(
                desk(LanguageTree.main(Cut.of(assessment, Edition.FULL))).atRoot());
    }

    /** What the bundles of the portal's languages lack, and what those of the organisation say in vain. */
    public List<String> remarksOnPhrases(Assessment assessment) {
        return new Bundles(template.files())
                .remarks(
                        assessment.isms().organisation().language(),
                        assessment.isms().organisation().translations());
    }

    private Desk desk(LanguageTree tree) {
        Phrases phrases = new Bundles(template.files()).phrases(tree.language());
        return new Desk(tree, phrases, version, seed, editLinks);
    }
}
