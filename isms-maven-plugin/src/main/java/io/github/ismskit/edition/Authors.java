package io.github.ismskit.edition;

import io.github.ismskit.history.Commit;
import io.github.ismskit.model.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds who of the people made a commit. */
public record Authors(Collection<Person> people) {

    public Authors {
        people = List.copyOf(people);
    }

    /** The mail address says it more surely than the name. */
    public Optional<Person> of(Commit commit) {
        return of(person -> person.email().orElse(""), commit.mail()).or(() -> of(Person::name, commit.author()));
    }

    private Optional<Person> of(Function<Person, String> key, String wanted) {
        return people.stream()
                .filter(each -> !wanted.isEmpty() && key.apply(each).equalsIgnoreCase(wanted))
                .findFirst();
    }
}
