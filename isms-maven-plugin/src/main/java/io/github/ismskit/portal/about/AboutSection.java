package io.github.ismskit.portal.about;

import io.github.ismskit.Assessment;
import io.github.ismskit.BuiltIn;
import io.github.ismskit.catalogue.Glossary;
import io.github.ismskit.history.History;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.readiness.Judge;
import io.github.ismskit.schedule.OccurrenceState;
import java.util.List;
import java.util.stream.Stream;

/** How statuses are worked out, and what the words mean. */
public final class AboutSection implements Section {

    /** The page of the portal that a web server shows for what is not there. */
    public static final String MISSING = "404.html";

    /** What was looked at, and by which rules. */
    public record About(
            List<StateRow> states,
            String periodFrom,
            String periodTo,
            int documents,
            int records,
            int files,
            long bytes,
            String history,
            String zone,
            List<Artifact> inherited,
            String ruleBook) {}

    /** Where inherited records come from. */
    public record Artifact(String coordinates, String sha256) {}

    /** A state of an occurrence, with its sign and its rule. */
    public record StateRow(Chip chip, String glyph, String rule) {}

    /** Nothing but words. */
    public record Words() {}

    @Override
    public Stream<Page> pages(Desk desk) {
        Stream<Page> rules = RegisterPages.at(
                        "about/rules.html", desk.say("rules.title"), new Ref("index.html", "", desk.say("about.title")))
                .drawnBy("rules", register -> RuleBookPage.of(desk, register))
                .of(desk, () -> RuleBookPage.register(desk));
        Stream<Page> words = Stream.of(
                desk.page("about/index.html", "about", desk.say("about.title"), List.of(), () -> about(desk)),
                desk.page(
                        "glossary/index.html", "glossary", desk.say("glossary.title"), List.of(), () -> glossary(desk)),
                desk.page(
                        "about/accessibility.html",
                        "accessibility",
                        desk.say("accessibility.title"),
                        List.of(),
                        Words::new),
                desk.page(MISSING, "missing", desk.say("missing.title"), List.of(), Words::new));
        return Stream.concat(words, rules);
    }

    private static Glossary glossary(Desk desk) {
        return BuiltIn.glossary(desk.phrases().locale().toLanguageTag());
    }

    private static About about(Desk desk) {
        Assessment assessment = desk.assessment();
        return new About(
                Stream.of(OccurrenceState.values())
                        .map(state ->
                                new StateRow(Status.of(desk, state), Status.glyph(state), StateRules.of(desk, state)))
                        .toList(),
                desk.phrases().day(assessment.situation().period().from()),
                desk.phrases().day(assessment.situation().period().to()),
                assessment.situation().documents(),
                assessment.records(),
                assessment.situation().files().size(),
                Judge.bytes(assessment.situation()),
                history(desk),
                assessment.isms().organisation().zone().getId(),
                assessment.isms().inheritance().artifacts().stream()
                        .map(each -> new Artifact(each.coordinates(), each.sha256()))
                        .toList(),
                desk.link("about/rules.html"));
    }

    private static String history(Desk desk) {
        History history = desk.assessment().situation().history();
        return history.gap()
                .map(gap -> desk.say("about.history-unknown", desk.word(gap), history.remedy()))
                .orElse(desk.say("about.history-known"));
    }
}
