package io.github.ismskit.portal;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lets one page of each id by, that of the first; whoever shares an id is told so by a rule, and sees it in the portal. */
final class FirstOfId implements Predicate<Page> {

    private final Set<String> shared = new HashSet<>();
    private final Set<String> drawn = new HashSet<>();

    FirstOfId(Isms isms) {
        Addresses addresses = Addresses.of(isms);
        Set<String> ids = new HashSet<>();
        Stream.concat(
                        isms.entries().stream().map(Entry::id),
                        isms.people().stream().map(Person::id))
                .filter(id -> !ids.add(id))
                .forEach(id -> addresses.of(id).ifPresent(shared::add));
    }

    @Override
    public boolean test(Page page) {
        return !shared.contains(page.path()) || drawn.add(page.path());
    }
}
