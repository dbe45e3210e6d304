package io.github.ismskit.rule.content;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Value;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.RuleSetting;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.StandardRules;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What records and {@code isms.yaml} name beyond records: controls, clauses, frameworks, rules, the scope. */
final class FrameworkReferences {

    private final Rule rule;
    private final Isms isms;
    private final Set<String> files;
    private final Set<String> leftOut;

    /** @param leftOut the files of documents that were refused, which is told at them */
    FrameworkReferences(Rule rule, Isms isms, Set<String> files, Set<String> leftOut) {
        this.files = files;
        this.leftOut = leftOut;
        this.rule = rule;
        this.isms = isms;
    }

    List<Finding> of(Entry entry) {
        List<Finding> findings = new ArrayList<>();
        if (entry.type() == DocumentType.CONTROL) {
            control(entry.id()).map(problem -> at(entry, problem, "id")).ifPresent(findings::add);
        }
        for (int i = 0; i < entry.controls().size(); i++) {
            Location place = entry.at("controls", i);
            control(entry.controls().get(i))
                    .map(problem -> problem.in(entry, place))
                    .ifPresent(findings::add);
        }
        for (int i = 0; i < entry.clauses().size(); i++) {
            Location place = entry.at("clauses", i);
            clause(entry.clauses().get(i))
                    .map(problem -> problem.in(entry, place))
                    .ifPresent(findings::add);
        }
        if (entry instanceof Audit audit) {
            ofScope(audit, findings);
        }
        return findings;
    }

    List<Finding> ofOrganisation() {
        Organisation organisation = isms.organisation();
        List<Finding> findings = new ArrayList<>();
        List<String> frameworks = isms.catalogues().stream().map(Catalogue::id).toList();
        for (int i = 0; i < organisation.frameworks().size(); i++) {
            Location place = organisation.source().at("frameworks", i);
            String named = organisation.frameworks().get(i);
            boolean file = Organisation.isCatalogueFile(named);
            unless(file ? files : frameworks, named, file ? "file" : "framework", place)
                    .filter(finding -> !isms.isUnsound(named))
                    .ifPresent(findings::add);
        }
        organisation.rules().values().forEach(setting -> ofSetting(setting, findings));
        List<String> files =
                isms.entries().stream().map(entry -> entry.header().file()).toList();
        organisation
                .scope()
                .filter(scope -> !leftOut.contains(scope))
                .ifPresent(scope -> unless(
                                files, scope, "document", organisation.source().at("scope"))
                        .ifPresent(findings::add));
        zone().ifPresent(findings::add);
        return findings;
    }

    /** A threshold that nobody asks for would silently change nothing. */
    private void ofSetting(RuleSetting setting, List<Finding> findings) {
        unless(StandardRules.ids(), setting.rule(), "rule", setting.location()).ifPresent(findings::add);
        List<String> known = StandardRules.all().stream()
                .filter(each -> each.id().equals(setting.rule()))
                .flatMap(each -> each.settings().stream())
                .map(Setting::key)
                .toList();
        for (String key : StandardRules.ids().contains(setting.rule()) ? setting.keys() : List.<String>of()) {
            Location place = isms.organisation().source().at("rules", setting.rule(), key);
            unless(known, key, "setting of " + setting.rule(), place).ifPresent(findings::add);
        }
    }

    /** A scope may name a theme, such as A.7, for all of its controls. */
    private void ofScope(Audit audit, List<Finding> findings) {
        for (int i = 0; i < audit.scope().controls().size(); i++) {
            String named = audit.scope().controls().get(i);
            boolean theme = isms.catalogue().controls().stream()
                    .anyMatch(control -> control.id().startsWith(named + "."));
            Location place = audit.at("scope", "controls", i);
            Optional.of(named)
                    .filter(each -> !theme)
                    .flatMap(this::control)
                    .map(problem -> problem.in(audit, place))
                    .ifPresent(findings::add);
        }
        for (int i = 0; i < audit.scope().clauses().size(); i++) {
            Location place = audit.at("scope", "clauses", i);
            clause(audit.scope().clauses().get(i))
                    .map(problem -> problem.in(audit, place))
                    .ifPresent(findings::add);
        }
    }

    /** A zone that this Java does not know would silently be another one. */
    private Optional<Finding> zone() {
        Organisation organisation = isms.organisation();
        return organisation
                .source()
                .header()
                .get("time-zone")
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .flatMap(name -> unless(
                        ZoneId.getAvailableZoneIds(),
                        name,
                        "time zone",
                        organisation.source().at("time-zone")));
    }

    private record Problem(Rule rule, String message, String remedy) {
        Finding in(Entry entry, Location place) {
            return rule.finding(entry, place, message, remedy);
        }
    }

    private static Finding at(Entry entry, Problem problem, String key) {
        return problem.in(entry, entry.at(key));
    }

    private Optional<Finding> unless(Collection<String> known, String name, String kind, Location place) {
        if (known.contains(name)) {
            return Optional.empty();
        }
        String advice = Nearest.advice(name, known, "name one of those that there are");
        return Optional.of(rule.finding(place, "there is no " + kind + " '" + name + "'", advice));
    }

    private Optional<Problem> control(String named) {
        int colon = named.indexOf(':');
        String framework = colon < 0 ? isms.catalogue().id() : named.substring(0, colon);
        String id = named.substring(colon + 1);
        Optional<Catalogue> catalogue = isms.catalogues().stream()
                .filter(each -> each.id().equals(framework))
                .findFirst();
        if (catalogue.isEmpty()) {
            return Optional.of(new Problem(
                    rule, "there is no framework '" + framework + "'", "add it to frameworks/ or name another one"));
        }
        if (catalogue.get().control(id).isPresent()) {
            return Optional.empty();
        }
        List<String> ids =
                catalogue.get().controls().stream().map(CatalogueControl::id).toList();
        String message = "the control '" + id + "' is not in " + framework;
        return Optional.of(new Problem(rule, message, Nearest.advice(id, ids, "name one of its controls")));
    }

    private Optional<Problem> clause(String number) {
        List<String> numbers = isms.catalogues().stream()
                .flatMap(catalogue -> catalogue.clauses().stream())
                .map(Clause::number)
                .toList();
        if (numbers.contains(number)) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                rule, "no framework has a clause '" + number + "'", "name a clause such as '6.1.2', in quotes"));
    }
}
