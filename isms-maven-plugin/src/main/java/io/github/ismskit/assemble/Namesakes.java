package io.github.ismskit.assemble;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds people whose id somebody or a record has already; of two people only the first would count. */
final class Namesakes {

    private Namesakes() {}

    static List<Finding> among(List<Person> people, List<Entry> entries) {
        Map<String, String> taken = new HashMap<>();
        entries.forEach(entry -> taken.putIfAbsent(
                entry.id(), entry.header().file() + ":" + entry.at().line()));
        List<Finding> findings = new ArrayList<>();
        for (Person person : people) {
            String place =
                    person.source().file() + ":" + person.source().start().line();
            String first = taken.putIfAbsent(person.id(), place);
            if (first != null) {
                findings.add(finding(person, first));
            }
        }
        return findings;
    }

    private static Finding finding(Person person, String first) {
        return Finding.of(
                "id-is-unique",
                Severity.ERROR,
                person.source().at("id"),
                "the id " + person.id() + " is taken by " + first,
                "give this person an id of their own");
    }
}
