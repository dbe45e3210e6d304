package io.github.ismskit.assemble;

import io.github.ismskit.colour.Colour;
import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Value;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.AuthorShown;
import io.github.ismskit.model.Brand;
import io.github.ismskit.model.Certificate;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.Person;
import io.github.ismskit.model.RiskMethod;
import io.github.ismskit.model.RuleSetting;
import io.github.ismskit.model.Words;
import io.github.ismskit.schedule.CertificateCycle;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the organisation from {@code isms.yaml} and its people from {@code people.yaml}. */
final class OrganisationForm {

    private OrganisationForm() {}

    static Organisation organisation(Document document) {
        Fields fields = new Fields(document.header());
        Optional<Fields> organisation = fields.part("organisation");
        return new Organisation(
                organisation.flatMap(part -> part.text("name")).orElse("ISMS"),
                brand(fields.part("brand"), organisation.flatMap(part -> part.text("logo"))),
                fields.text("contact"),
                language(fields),
                fields.texts("translations").stream()
                        .filter(each -> !each.equals(language(fields)))
                        .toList(),
                fields.text("time-zone")
                        .filter(ZoneId.getAvailableZoneIds()::contains)
                        .map(ZoneId::of)
                        .orElse(Organisation.UNKNOWN.zone()),
                fields.text("scope"),
                fields.texts("frameworks"),
                fields.part("certificate").map(OrganisationForm::certificate).orElse(Certificate.NONE),
                fields.part("risk").map(OrganisationForm::riskMethod).orElse(RiskMethod.USUAL),
                fields.part("periods").flatMap(part -> part.range("current")),
                rules(document),
                fields.part("history")
                        .flatMap(part -> part.word("author", AuthorShown.class))
                        .orElse(AuthorShown.NAME),
                document.source());
    }

    /** A translation into the language of the originals, which a schema cannot see. */
    static List<Finding> problems(Document document) {
        Fields fields = new Fields(document.header());
        int twice = fields.texts("translations").indexOf(language(fields));
        return twice < 0
                ? List.of()
                : List.of(Finding.of(
                        "header-matches-schema",
                        Severity.ERROR,
                        document.source().at("translations", twice),
                        "'translations[" + twice + "]' is '" + language(fields)
                                + "', the language in which the records are written",
                        "leave it out, or correct 'language'"));
    }

    static Person person(Document document) {
        Fields fields = new Fields(document.header());
        return new Person(
                fields.needText("id"),
                fields.text("name").orElse(fields.needText("id")),
                fields.text("role"),
                fields.text("email"),
                fields.date("from"),
                fields.date("until"),
                fields.text("deputy"),
                document.source());
    }

    static Map<DocumentType, Classification> classifications(Value.Mapping header) {
        Map<DocumentType, Classification> byType = new EnumMap<>(DocumentType.class);
        Optional<Fields> part = new Fields(header).part("classifications");
        for (String key : part.map(each -> each.mapping().members().keySet()).orElse(Set.of())) {
            DocumentType.ofKey(key)
                    .ifPresent(type -> byType.put(
                            type,
                            Words.parse(Classification.class, part.orElseThrow().needText(key))));
        }
        return byType;
    }

    private static String language(Fields fields) {
        return fields.text("language").orElse("en");
    }

    /** The logo may stand at the organisation, where it is as good as at the brand. */
    private static Brand brand(Optional<Fields> fields, Optional<String> logo) {
        return new Brand(
                fields.flatMap(part -> part.text("title")),
                fields.flatMap(part -> part.text("colour")).flatMap(Colour::parse),
                fields.flatMap(part -> part.text("colour-dark")).flatMap(Colour::parse),
                fields.flatMap(part -> part.text("logo")).or(() -> logo),
                fields.flatMap(part -> part.text("logo-dark")),
                fields.flatMap(part -> part.text("favicon")));
    }

    private static Certificate certificate(Fields fields) {
        return new Certificate(
                fields.text("body"),
                fields.text("number"),
                fields.date("issued"),
                fields.date("valid-until"),
                fields.part("windows").map(OrganisationForm::windows).orElse(CertificateCycle.Windows.USUAL));
    }

    private static CertificateCycle.Windows windows(Fields fields) {
        CertificateCycle.Windows usual = CertificateCycle.Windows.USUAL;
        return new CertificateCycle.Windows(
                fields.interval("surveillance-before").orElse(usual.surveillanceBefore()),
                fields.interval("surveillance-after").orElse(usual.surveillanceAfter()),
                fields.interval("recertification-before").orElse(usual.recertificationBefore()));
    }

    private static RiskMethod riskMethod(Fields fields) {
        return new RiskMethod(
                fields.whole("levels").orElse(RiskMethod.USUAL.levels()),
                fields.whole("appetite").orElse(RiskMethod.USUAL.appetite()),
                fields.part("bands").map(OrganisationForm::bands).orElse(RiskMethod.USUAL.bands()));
    }

    private static List<RiskMethod.Band> bands(Fields fields) {
        return fields.mapping().members().keySet().stream()
                .map(name -> new RiskMethod.Band(name, fields.needWhole(name)))
                .sorted(Comparator.comparingInt(RiskMethod.Band::from))
                .toList();
    }

    private static Map<String, RuleSetting> rules(Document document) {
        Map<String, RuleSetting> settings = new HashMap<>();
        Optional<Fields> rules = new Fields(document.header()).part("rules");
        for (String rule : rules.map(each -> each.mapping().members().keySet()).orElse(Set.of())) {
            Fields setting = rules.orElseThrow().part(rule).orElse(new Fields(Value.Mapping.EMPTY));
            settings.put(rule, setting(document, rule, setting));
        }
        return settings;
    }

    private static RuleSetting setting(Document document, String rule, Fields fields) {
        Map<String, Integer> thresholds = new HashMap<>();
        for (String key : fields.mapping().members().keySet()) {
            fields.whole(key).ifPresent(threshold -> thresholds.put(key, threshold));
        }
        return new RuleSetting(
                rule,
                fields.text("severity").flatMap(Severity::of),
                thresholds,
                document.source().at("rules", rule));
    }
}
