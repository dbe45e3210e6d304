package io.github.ismskit.export;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.duty.Duties;
import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Person;
import io.github.ismskit.rule.Situation;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is due, and every planned audit, as days in a calendar. */
final class FeedEvents {

    private final Situation situation;
    private final Optional<URI> portal;
    private final Addresses addresses;
    private final Map<String, Integer> seen = new HashMap<>();

    private FeedEvents(Situation situation, Optional<URI> portal) {
        this.situation = situation;
        this.portal = portal;
        this.addresses = Addresses.of(situation.isms());
    }

    /** @param days how far to look ahead from the day of the situation */
    static List<FeedEvent> of(Situation situation, int days, Optional<URI> portal) {
        FeedEvents events = new FeedEvents(situation, portal);
        List<FeedEvent> all = new ArrayList<>();
        Duties.of(situation, days).forEach(item -> all.add(events.event(item)));
        LocalDate through = situation.asOf().plusDays(days);
        situation.isms().audits().stream()
                .filter(audit -> audit.status() == Audit.Status.PLANNED)
                .filter(audit -> !audit.planned().isAfter(through))
                .forEach(audit -> all.add(events.event(audit)));
        all.sort(Comparator.comparing(FeedEvent::day)
                .thenComparing(FeedEvent::summary)
                .thenComparing(FeedEvent::uid));
        return all;
    }

    private FeedEvent event(DutyItem item) {
        boolean late = situation.asOf().isAfter(item.lastGoodDay());
        List<String> told = new ArrayList<>();
        person(item.owner()).ifPresent(name -> told.add("Owner: " + name));
        if (item.lastGoodDay().isAfter(item.due())) {
            told.add("On time through " + item.lastGoodDay());
        }
        told.add("When it is done: " + item.where());
        return new FeedEvent(
                uid(item.obligation()),
                item.due(),
                item.owner(),
                (late ? "Overdue: " : "") + item.what(),
                String.join("\n", told),
                "ISMS",
                url(item.record()),
                alarms(item));
    }

    private FeedEvent event(Audit audit) {
        String owner = audit.owner().orElse("");
        boolean late = situation.asOf().isAfter(audit.planned());
        return new FeedEvent(
                uid("audit:" + audit.id() + ":" + audit.planned()),
                audit.planned(),
                owner,
                (late ? "Overdue: audit: " : "Audit: ") + audit.title() + " (" + audit.id() + ")",
                person(owner).map(name -> "Owner: " + name).orElse("Nobody owns it"),
                "ISMS",
                url(audit.id()),
                List.of());
    }

    /** Only where a record asks for the same thing twice on a day does each need a number. */
    private String uid(String obligation) {
        String organisation = situation.isms().organisation().name();
        int number = seen.merge(obligation, 1, Integer::sum);
        return NameUuid.of(organisation, obligation, Integer.toString(number));
    }

    /** What the activity asks for under {@code remind}, as days before the due day; months are as long as they are there. */
    private List<Long> alarms(DutyItem item) {
        return situation.isms().entry(item.record()).stream()
                .filter(Activity.class::isInstance)
                .flatMap(activity -> ((Activity) activity).remind().stream())
                .map(span -> ChronoUnit.DAYS.between(item.due().minus(span.period()), item.due()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Optional<String> person(String id) {
        return situation
                .isms()
                .person(id)
                .map(Person::name)
                .or(() -> Optional.of(id).filter(each -> !each.isEmpty()));
    }

    private Optional<String> url(String record) {
        return portal.flatMap(
                root -> addresses.of(record).map(page -> root.resolve(page).toString()));
    }
}
