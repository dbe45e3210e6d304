package io.github.ismskit.portal;

import io.github.ismskit.model.Person;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a table can be narrowed by: the values that its rows have, each once. */
public final class Filters {

    private Filters() {}

    public static List<Chip> statuses(Stream<Chip> ofRows) {
        return ofRows.distinct().sorted(Comparator.comparing(Chip::label)).toList();
    }

    /** @param ids of the people whom rows name; empty ones are left out */
    public static List<Ref> owners(Desk desk, Stream<String> ids) {
        return ids.filter(id -> !id.isEmpty())
                .distinct()
                .map(id ->
                        new Ref("", id, desk.isms().person(id).map(Person::name).orElse(id)))
                .sorted(Comparator.comparing(Ref::text))
                .toList();
    }
}
