package io.github.ismskit.remind;

import io.github.ismskit.model.Person;
import java.util.List;
import java.util.Optional;

/** What one person is told at once; without a person, what nobody can be told who owns it. */
public record Digest(Optional<Person> recipient, List<Told> lines) {

    public Digest {
        lines = List.copyOf(lines);
    }

    Digest with(List<Told> others) {
        return new Digest(recipient, others);
    }

    /** The name of who is told, for people. */
    public String addressee() {
        return recipient.map(Person::name).orElse("without owner");
    }

    /** The id of who is told; empty where it is nobody. */
    public String recipientId() {
        return recipient.map(Person::id).orElse("");
    }

    List<Told> at(Stage stage) {
        return lines.stream()
                .filter(line -> line.notice().level().stage() == stage)
                .toList();
    }
}
