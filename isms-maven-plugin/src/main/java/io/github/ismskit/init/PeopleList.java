package io.github.ismskit.init;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The people of an answer, and the roles of the starter content that it leaves open.
 *
 * @param people the roles in their order, then everybody else as they were named
 */
record PeopleList(List<NamedPerson> people, List<String> faults) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,79}");

    PeopleList {
        people = List.copyOf(people);
        faults = List.copyOf(faults);
    }

    static PeopleList read(String text) {
        Map<String, NamedPerson> people = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            people.put(role.id(), new NamedPerson(role.id(), "", role.title()));
        }
        List<String> faults = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String entry : text.split(";")) {
            if (!entry.isBlank()) {
                NamedPerson person = person(entry.strip());
                fault(entry.strip(), person, seen).ifPresent(faults::add);
                seen.add(person.id());
                people.put(person.id(), person);
            }
        }
        return new PeopleList(List.copyOf(people.values()), faults);
    }

    private static NamedPerson person(String entry) {
        String[] parts = entry.split(":", 3);
        String id = parts[0].strip();
        String usual = Role.ofId(id).map(Role::title).orElse("");
        String role = parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : usual;
        return new NamedPerson(id, parts.length > 1 ? parts[1].strip() : "", role);
    }

    private static Optional<String> fault(String entry, NamedPerson person, List<String> seen) {
        String named = "isms.people names '" + entry + "', ";
        if (!ID.matcher(person.id()).matches()) {
            return Optional.of(named + "whose ID is to be a letter, then letters, digits, '.', '_' or '-';"
                    + " write it as ciso:Sara Okafor");
        }
        if (seen.contains(person.id())) {
            return Optional.of(named + "whose ID is taken by somebody before; give each person one of their own");
        }
        return Names.fault(person.name())
                .map(fault -> named + "whose name " + fault)
                .or(() -> person.role().isEmpty()
                        ? Optional.empty()
                        : Names.fault(person.role()).map(fault -> named + "whose role " + fault));
    }
}
