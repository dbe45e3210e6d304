package io.github.ismskit.rule.soa;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Isms;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.stream.Stream;

/** Every control of the first framework is decided; silence is no decision. */
public final class SoaIsComplete implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every control of the first framework is decided";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.1.3");
    }

    @Override
    public Check check(Situation situation) {
        Isms isms = situation.isms();
        return Check.each(isms.catalogue().controls(), control -> undecided(isms, control));
    }

    private Stream<Finding> undecided(Isms isms, CatalogueControl control) {
        if (isms.control(control.id()).isPresent() || isms.isUnsound(control.id())) {
            return Stream.empty();
        }
        Catalogue catalogue = isms.catalogue();
        Location place = isms.organisation().source().at("frameworks");
        return Stream.of(finding(
                place,
                "the control " + control.id() + " (" + control.title() + ") of " + catalogue.id() + " is undecided",
                "add it to controls/ with 'applicable: true' or 'applicable: false'"));
    }
}
