package io.github.ismskit.impact;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.catalogue.Duty;
import io.github.ismskit.finding.Location;
import io.github.ismskit.model.Isms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** In which ways catalogues ask for less than they did; what they say in other words is no such way. */
final class WeakerCatalogues {

    private final Location place;
    private final List<Weakening> found = new ArrayList<>();

    /** @param place where the frameworks are named, since a catalogue may be built in or lie in another format */
    private WeakerCatalogues(Location place) {
        this.place = place;
    }

    static List<Weakening> of(Isms before, Isms after) {
        WeakerCatalogues weaker =
                new WeakerCatalogues(after.organisation().source().at("frameworks"));
        for (Catalogue old : before.catalogues()) {
            after.catalogues().stream()
                    .filter(now -> now.id().equals(old.id()) && !now.equals(old))
                    .forEach(now -> weaker.compare(old, now));
        }
        return List.copyOf(weaker.found);
    }

    private void compare(Catalogue old, Catalogue now) {
        dropped(
                old,
                now,
                "clause",
                each -> each.clauses().stream().map(Clause::number).toList());
        dropped(
                old,
                now,
                "control",
                each -> each.controls().stream().map(CatalogueControl::id).toList());
        dropped(old, now, "duty", each -> each.duties().stream().map(Duty::id).toList());
    }

    private void dropped(Catalogue old, Catalogue now, String what, Function<Catalogue, List<String>> names) {
        List<String> left = names.apply(now);
        List<String> gone =
                names.apply(old).stream().filter(each -> !left.contains(each)).toList();
        if (!gone.isEmpty()) {
            String sentence = "catalogue " + old.id() + " no longer names " + what + " " + String.join(", ", gone);
            found.add(new Weakening(old.id(), place, sentence, Optional.empty()));
        }
    }
}
