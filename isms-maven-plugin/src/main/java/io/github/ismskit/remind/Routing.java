package io.github.ismskit.remind;

import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who is reminded of a duty: its owner, a deputy of the owner, or who keeps the ISMS. */
final class Routing {

    /** IDs and roles of {@code people.yaml} that keep the ISMS, whatever the organisation calls them. */
    private static final Set<String> KEEPERS =
            Set.of("isms-manager", "ciso", "isms manager", "information security officer");

    private final Isms isms;
    private final LocalDate day;
    private final boolean byMail;

    /** @param byMail whether somebody without an address can be reached */
    Routing(Isms isms, LocalDate day, boolean byMail) {
        this.isms = isms;
        this.day = day;
        this.byMail = byMail;
    }

    Route of(DutyItem item) {
        Set<String> candidates = new LinkedHashSet<>();
        follow(item.owner(), candidates);
        isms.entry(item.record())
                .filter(Activity.class::isInstance)
                .flatMap(each -> ((Activity) each).deputy())
                .ifPresent(deputy -> follow(deputy, candidates));
        isms.people().stream().filter(Routing::isKeeper).map(Person::id).forEach(candidates::add);
        Optional<Person> to = candidates.stream()
                .flatMap(id -> isms.person(id).stream())
                .filter(person -> hindrance(person).isEmpty())
                .findFirst();
        return to.map(Person::id).equals(Optional.of(item.owner()))
                ? new Route(to, Optional.empty())
                : new Route(to, Optional.of(instead(item)));
    }

    /** Somebody, then their deputy, then the deputy's deputy. */
    private void follow(String id, Set<String> candidates) {
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && candidates.add(next.get())) {
            next = isms.person(next.get()).flatMap(Person::deputy);
        }
    }

    private String instead(DutyItem item) {
        if (item.owner().isEmpty()) {
            return "nobody owns it";
        }
        return isms.person(item.owner())
                .map(person -> "instead of " + person.name() + ", who "
                        + hindrance(person).orElse("is not there"))
                .orElse("instead of '" + item.owner() + "', who is not in people.yaml");
    }

    private Optional<String> hindrance(Person person) {
        if (person.until().map(day::isAfter).orElse(false)) {
            return Optional.of("left on " + person.until().get());
        }
        if (!person.isThereOn(day)) {
            return Optional.of("begins on " + person.from().orElse(day));
        }
        return byMail && person.email().isEmpty() ? Optional.of("has no mail address") : Optional.empty();
    }

    private static boolean isKeeper(Person person) {
        return KEEPERS.contains(person.id())
                || KEEPERS.contains(person.role().orElse("").toLowerCase(Locale.ROOT));
    }
}
