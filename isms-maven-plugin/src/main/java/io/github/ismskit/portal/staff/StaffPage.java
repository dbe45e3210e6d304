package io.github.ismskit.portal.staff;

import io.github.ismskit.model.Certificate;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Person;
import io.github.ismskit.model.Policy;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules in force and the documents that explain them.
 *
 * @param certificate the body and the number; empty where there is no certificate
 */
public record StaffPage(
        List<Line> policies, List<Line> documents, String certificate, Day validUntil, Ref scope, String contact) {

    /** A policy or document: what it says in short, for whom it is, and whom to ask about it. */
    public record Line(Ref record, String summary, String audience, String ask, String role) {}

    static StaffPage of(Desk desk) {
        Certificate certificate = desk.isms().organisation().certificate();
        return new StaffPage(
                desk.isms().policies().stream()
                        .sorted(Comparator.comparing(Policy::title))
                        .map(policy -> line(desk, policy, policy.audience()))
                        .toList(),
                desk.isms().all(GovernedDocument.class).stream()
                        .sorted(Comparator.comparing(GovernedDocument::title))
                        .map(document -> line(desk, document, document.audience()))
                        .toList(),
                certificate
                        .number()
                        .map(number -> number
                                + certificate.body().map(body -> ", " + body).orElse(""))
                        .orElse(""),
                Day.of(certificate.validUntil()),
                desk.isms().scope().map(desk::titled).orElse(new Ref("", "", "")),
                desk.isms().organisation().contact().orElse(""));
    }

    private static Line line(Desk desk, Entry entry, List<String> audience) {
        Optional<Person> owner = entry.owner().flatMap(desk.isms()::person);
        return new Line(
                desk.titled(entry),
                entry.header().summary().orElse(""),
                String.join(", ", audience),
                owner.map(Person::name).orElse(""),
                owner.flatMap(Person::role).orElse(""));
    }
}
