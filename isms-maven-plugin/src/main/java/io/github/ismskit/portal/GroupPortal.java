package io.github.ismskit.portal;

import io.github.ismskit.language.Phrases;
import io.github.ismskit.model.Classification;
import io.github.ismskit.overview.Group;
import io.github.ismskit.overview.Member;
import io.github.ismskit.overview.Result;
import io.github.ismskit.portal.group.GroupView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The overview of a group: one page, and the portal of each ISMS whole in a folder beside it. */
public final class GroupPortal {

    private static final String PAGE = "index.html";

    private final SiteTemplate template;
    private final String name;
    private final String version;

    /**
     * @param name of the group
     * @param version of the plugin, which the page names
     */
    public GroupPortal(SiteTemplate template, String name, String version) {
        this.template = template;
        this.name = name;
        this.version = version;
    }

    /** @param language of the page; that of the first ISMS where none is asked for */
    public List<PortalFile> files(Group group, Optional<String> language) {
        Phrases phrases = new Bundles(template.files())
                .phrases(language.or(() -> first(group)).orElse("en"));
        Page page =
                new Page(PAGE, "group", frame(group, phrases), phrases, () -> GroupView.of(phrases, group), List.of());
        List<PortalFile> files = new ArrayList<>();
        files.add(new PortalFile.Drawn(PAGE, () -> template.draw(page)));
        files.addAll(new Assets(template, template.files()).files());
        group.members().forEach(member -> files.addAll(copied(member)));
        return files;
    }

    private static Optional<String> first(Group group) {
        return group.members().stream()
                .flatMap(member -> member.language().stream())
                .findFirst();
    }

    private static List<PortalFile> copied(Member member) {
        return member.portal().stream()
                .flatMap(portal -> portal.sums().entrySet().stream().map(sum -> (PortalFile) new PortalFile.Copied(
                        member.module() + "/" + sum.getKey(), portal.folder().resolve(sum.getKey()), sum.getValue())))
                .sorted(Comparator.comparing(PortalFile::path))
                .toList();
    }

    private Frame frame(Group group, Phrases phrases) {
        return new Frame(
                phrases.say("group.title"),
                "",
                name,
                new Frame.Brand(name, "", "", Branding.ICONS),
                phrases.locale().toLanguageTag(),
                phrases.rightToLeft() ? "rtl" : "ltr",
                phrases.longDay(group.day()),
                group.day().toString(),
                group.simulated(),
                phrases.word(classification(group)),
                "",
                "",
                version,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.NONE,
                Reading.plain(phrases.locale().toLanguageTag()));
    }

    private static Classification classification(Group group) {
        return group.members().stream()
                .flatMap(member -> member.result().stream())
                .map(Result::classification)
                .max(Comparator.naturalOrder())
                .orElse(Classification.INTERNAL);
    }
}
