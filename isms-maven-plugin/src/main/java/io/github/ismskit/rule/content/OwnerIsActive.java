package io.github.ismskit.rule.content;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Naming;
import io.github.ismskit.model.Person;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody whom a record names is known, and there on the day that matters. */
public final class OwnerIsActive implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Whoever owns, stands in, approves or audits is known and there on the day that matters";
    }

    @Override
    public List<String> clauses() {
        return List.of("5.3");
    }

    @Override
    public Check check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        int named = 0;
        for (Entry entry : situation.isms().entries()) {
            for (Naming naming : named(situation.isms(), entry)) {
                named++;
                judge(situation, entry, naming).forEach(findings::add);
            }
        }
        for (Person person : situation.isms().people()) {
            if (person.deputy().isPresent() && person.isThereOn(situation.asOf())) {
                named++;
                deputy(situation, person, person.deputy().get()).ifPresent(findings::add);
            }
        }
        boolean nobody = situation.isms().people().isEmpty() && !findings.isEmpty();
        return Check.of(named, nobody ? List.of(nobody()) : findings);
    }

    /** One gap is told once: without people, nobody whom a record names could be known. */
    private Finding nobody() {
        return finding(
                Location.of("people.yaml"),
                "nobody is in people.yaml, so nobody whom a record names is known",
                "list there whoever owns, approves or audits, each with 'id' and 'name'");
    }

    private static List<Naming> named(Isms isms, Entry entry) {
        List<Naming> named = new ArrayList<>(entry.people());
        isms.translationsOf(entry).forEach(each -> named.addAll(each.people()));
        return named;
    }

    /** Whoever is here has a deputy who is here as well. */
    private Optional<Finding> deputy(Situation situation, Person person, String id) {
        Isms isms = situation.isms();
        Location place = person.source().at("deputy");
        Optional<Person> deputy = isms.person(id);
        if (deputy.isEmpty()) {
            String advice = Nearest.advice(id, ids(isms), "add them to people.yaml or name somebody else");
            String message = "'" + id + "', the deputy of " + person.id() + ", is not in people.yaml";
            return isms.isUnsound(id) ? Optional.empty() : Optional.of(finding(place, message, advice));
        }
        Optional<LocalDate> left = deputy.get().until().filter(situation.asOf()::isAfter);
        return left.map(until -> finding(
                        place,
                        "the deputy " + id + " of " + person.id() + " left on " + Ago.of(until, situation.asOf()),
                        "name somebody who is here")
                .dueOn(until));
    }

    private Stream<Finding> judge(Situation situation, Entry entry, Naming naming) {
        Isms isms = situation.isms();
        Optional<Person> person = isms.person(naming.person());
        if (person.isEmpty()) {
            return isms.isUnsound(naming.person()) ? Stream.empty() : Stream.of(unknown(isms, entry, naming));
        }
        LocalDate day = naming.on().orElse(situation.asOf());
        return naming.undated() || person.get().isThereOn(day)
                ? Stream.empty()
                : Stream.of(absent(situation, entry, naming, person.get()));
    }

    private Finding unknown(Isms isms, Entry entry, Naming naming) {
        String advice = Nearest.advice(naming.person(), ids(isms), "add them to people.yaml or name somebody else");
        return finding(entry, naming.location(), "'" + naming.person() + "' is not in people.yaml", advice);
    }

    private Finding absent(Situation situation, Entry entry, Naming naming, Person person) {
        LocalDate day = naming.on().orElse(situation.asOf());
        if (person.from().map(day::isBefore).orElse(false)) {
            String since = person.from().orElseThrow().toString();
            String message = naming.key() + " " + person.id() + " joined on " + since + ", after " + day;
            return finding(entry, naming.location(), message, "name somebody who was there, or correct the day");
        }
        LocalDate until = person.until().orElseThrow();
        if (naming.on().isPresent()) {
            String message = naming.key() + " " + person.id() + " had left on " + until + ", before " + day;
            return finding(entry, naming.location(), message, "name somebody who was there, or correct the day");
        }
        String message = "the " + naming.key() + " " + person.id() + " left on " + Ago.of(until, day);
        return finding(entry, naming.location(), message, "name somebody who is here")
                .dueOn(until);
    }

    private static List<String> ids(Isms isms) {
        return isms.people().stream().map(Person::id).toList();
    }
}
