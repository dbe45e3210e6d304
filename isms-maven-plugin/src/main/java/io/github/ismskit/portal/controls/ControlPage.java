package io.github.ismskit.portal.controls;

import io.github.ismskit.calendar.Freshness;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Policy;
import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.activities.ActivityRow;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One control: whether and why it applies, and the chain from the risks it treats to the evidence that proves it. */
public record ControlPage(
        RecordPage record, List<Ref> risks, List<Link> activities, List<Ref> documents, List<Ref> audits) {

    /** An activity of the chain with its newest evidence. */
    public record Link(ActivityRow activity, Ref evidence, boolean fresh) {}

    static ControlPage of(Desk desk, Control control) {
        Facts facts = Facts.of(desk, control)
                .text(desk.say("controls.applies"), desk.say(control.applicable() ? "common.yes" : "common.no"))
                .text(desk.say("controls.why"), control.justification())
                .text(
                        desk.say("controls.driven-by"),
                        control.drivers().stream().map(desk::word).collect(Collectors.joining(", ")))
                .chip(desk.say("common.status"), Status.of(desk, control))
                .records(desk.say("controls.also-answers"), alsoAnswers(desk, control))
                .text(desk.say("controls.works-by"), control.operation().map(desk::word))
                .person(desk.say("common.owner"), control.owner())
                .person(desk.say("controls.excluded-by"), control.exclusion().map(Control.Exclusion::by))
                .day(desk.say("controls.excluded-on"), control.exclusion().map(Control.Exclusion::date))
                .day(desk.say("controls.decide-again-by"), control.exclusion().flatMap(Control.Exclusion::reviewBy));
        return new ControlPage(
                RecordPage.of(desk, control, facts.rest(control), List.of()),
                desk.connections().from(control.id(), Risk.class).stream()
                        .map(desk::ref)
                        .toList(),
                desk.connections().from(control.id(), Activity.class).stream()
                        .map(activity -> link(desk, activity))
                        .toList(),
                documents(desk, control),
                desk.isms().audits().stream()
                        .filter(audit -> sampled(audit, control))
                        .map(desk::ref)
                        .toList());
    }

    /** What the control names, and the policies and documents that name it. */
    private static List<Ref> documents(Desk desk, Control control) {
        Stream<String> naming = Stream.concat(
                        desk.connections().from(control.id(), Policy.class).stream(),
                        desk.connections().from(control.id(), GovernedDocument.class).stream())
                .map(Entry::id);
        return Stream.concat(control.header().related().stream(), naming)
                .distinct()
                .map(desk::ref)
                .toList();
    }

    /** The controls of further frameworks that this one answers. */
    private static List<String> alsoAnswers(Desk desk, Control control) {
        return desk.frameworks().stream()
                .flatMap(framework -> framework.answers().stream()
                        .filter(answer -> answer.lines().contains(control))
                        .map(answer -> framework.catalogue().id() + ":"
                                + answer.control().id()))
                .toList();
    }

    private static Link link(Desk desk, Activity activity) {
        ActivityRow row = ActivityRow.of(
                desk, desk.assessment().situation().calendar().of(activity.id()).orElseThrow());
        return Freshness.of(desk.isms(), activity, desk.asOf())
                .map(freshness -> new Link(row, desk.ref(freshness.newest()), freshness.isFreshOn(desk.asOf())))
                .orElse(new Link(row, new Ref("", "", ""), false));
    }

    private static boolean sampled(Audit audit, Control control) {
        return audit.performed().isPresent() && audit.scope().controls().contains(control.id());
    }
}
