package io.github.ismskit.adopt;

import static io.github.ismskit.document.DocumentType.ACTIVITY;
import static io.github.ismskit.document.DocumentType.ASSET;
import static io.github.ismskit.document.DocumentType.CONTROL;
import static io.github.ismskit.document.DocumentType.DOCUMENT;
import static io.github.ismskit.document.DocumentType.POLICY;
import static io.github.ismskit.document.DocumentType.RISK;
import static io.github.ismskit.document.DocumentType.SUPPLIER;

import io.github.ismskit.document.DocumentType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of the format in the order in which they are written, with the names that others use for them. */
final class Terms {

    private static final Set<DocumentType> ALL = Set.of(POLICY, DOCUMENT, RISK, CONTROL, ACTIVITY, SUPPLIER, ASSET);
    private static final Set<DocumentType> TEXTS = Set.of(POLICY, DOCUMENT);
    private static final Set<DocumentType> REVIEWED = Set.of(POLICY, DOCUMENT, RISK, CONTROL, SUPPLIER, ASSET);
    private static final Set<DocumentType> RISKS = Set.of(RISK);
    private static final Set<DocumentType> CONTROLS = Set.of(CONTROL);
    private static final Set<DocumentType> SUPPLIERS = Set.of(SUPPLIER);
    private static final Set<DocumentType> ASSETS = Set.of(ASSET);
    private static final Set<DocumentType> ACTIVITIES = Set.of(ACTIVITY);

    static final List<Term> TITLES = List.of(
            Term.of(
                    "title",
                    Shape.LINE,
                    Set.of(POLICY, DOCUMENT, ACTIVITY),
                    "title, name, document title, document name,"
                            + " policy title, policy name, procedure, subject, titel, titre, nom"),
            Term.of(
                    "title",
                    Shape.LINE,
                    RISKS,
                    "title, name, risk title, risk name, risk, risiko, risque, description"),
            Term.of("title", Shape.LINE, CONTROLS, "title, name, control name, control title, requirement, titel"),
            Term.of(
                    "title",
                    Shape.LINE,
                    SUPPLIERS,
                    "title, name, supplier, vendor, supplier name, vendor name, lieferant, fournisseur"),
            Term.of("title", Shape.LINE, ASSETS, "title, name, asset, asset name, wert, actif"));

    static final List<Term> IDS = List.of(
            Term.of(
                    "id",
                    Shape.LINE,
                    CONTROLS,
                    "id, control, control id, control no, annex a, annex a control, reference, ref, maßnahme"),
            Term.of(
                    "id",
                    Shape.LINE,
                    Set.of(POLICY, DOCUMENT, ACTIVITY, RISK, SUPPLIER, ASSET),
                    "id, doc id, document id, policy id, procedure id, risk id, asset id, supplier id, vendor id, document number, risiko id,"
                            + " document no, doc no, reference, ref, dokument id, dokumentennummer, acronym"));

    static final List<Term> OTHERS = List.of(
            Term.of(
                    "owner",
                    Shape.PERSON,
                    ALL,
                    "owner, document owner, policy owner, risk owner, asset owner, control owner,"
                            + " process owner, relationship owner, responsible, responsibility, verantwortlich, verantwortlicher,"
                            + " verantwortliche, dokumentenverantwortlicher, dokumentenverantwortliche, eigentümer, propriétaire, responsable"),
            Term.of("deputy", Shape.PERSON, ACTIVITIES, "deputy, backup owner, vertretung, suppléant"),
            Term.of("version", Shape.VERSION, TEXTS, "version, document version, doc version, revision, rev"),
            Term.of("status", Shape.of(WordList.STATUS), TEXTS, "status, state, document status, statut"),
            Term.of(
                    "approver",
                    Shape.PERSON,
                    TEXTS,
                    "approver, approved by, approval by, freigegeben von, freigegeben durch, genehmigt von, approuvé par"),
            Term.of(
                    "approved",
                    Shape.DAY,
                    TEXTS,
                    "approved, approved on, approval date, date approved, date of approval, freigegeben am, freigabedatum, approuvé le"),
            Term.of(
                    "effective",
                    Shape.DAY,
                    TEXTS,
                    "effective, effective date, effective from, valid from, in force since, gültig ab, gültig seit"),
            Term.of(
                    "review-interval",
                    Shape.INTERVAL,
                    REVIEWED,
                    "review interval, review cycle, review frequency, review period, review, überprüfungsintervall, prüfzyklus, fréquence de revue"),
            Term.of(
                    "last-reviewed",
                    Shape.DAY,
                    REVIEWED,
                    "last reviewed, last review, last review date, date of last review, reviewed, reviewed on, letzte prüfung, letzte überprüfung, dernière revue"),
            Term.of("audience", Shape.LINE, TEXTS, "audience, intended audience, applies to, zielgruppe"),
            Term.of(
                    "summary",
                    Shape.SUMMARY,
                    Set.of(POLICY, DOCUMENT, ACTIVITY),
                    "summary, abstract, description, kurzfassung, résumé"),
            Term.of(
                    "cadence",
                    Shape.CADENCE,
                    ACTIVITIES,
                    "cadence, cron, frequency, interval, schedule, häufigkeit, fréquence"),
            Term.of("start", Shape.START, ACTIVITIES, "start, start date, first due, next due, cron"),
            Term.of(
                    "identified",
                    Shape.DAY,
                    RISKS,
                    "identified, date identified, identified on, identification date, date raised, raised, raised on, erfasst am, identifié le"),
            Term.of("category", Shape.LINE, RISKS, "category, risk category, kategorie, catégorie"),
            Term.of("threat", Shape.TEXT, RISKS, "threat, threats, bedrohung, menace"),
            Term.of(
                    "vulnerability",
                    Shape.TEXT,
                    RISKS,
                    "vulnerability, vulnerabilities, weakness, schwachstelle, vulnérabilité"),
            Term.of(
                    "inherent.likelihood",
                    Shape.LEVEL,
                    RISKS,
                    "inherent likelihood, likelihood, probability, eintrittswahrscheinlichkeit, wahrscheinlichkeit, probabilité"),
            Term.of(
                    "inherent.impact",
                    Shape.LEVEL,
                    RISKS,
                    "inherent impact, impact, severity, consequence, auswirkung, schadenshöhe, gravité"),
            Term.of(
                    "treatment",
                    Shape.of(WordList.TREATMENT),
                    RISKS,
                    "treatment, risk treatment, treatment option, treatment strategy, response, strategy, behandlung, traitement"),
            Term.of(
                    "residual.likelihood",
                    Shape.LEVEL,
                    RISKS,
                    "residual likelihood, residual probability, restwahrscheinlichkeit"),
            Term.of("residual.impact", Shape.LEVEL, RISKS, "residual impact, restauswirkung"),
            Term.of("status", Shape.of(WordList.RISK_STATUS), RISKS, "status, state, risk status, statut"),
            Term.of(
                    "applicable",
                    Shape.APPLICABLE,
                    CONTROLS,
                    "applicable, applicability, applies, included, in scope, anwendbar, applicable yes no"),
            Term.of("drivers", Shape.DRIVERS, CONTROLS, "drivers, reason for selection, reasons for selection"),
            Term.of(
                    "justification",
                    Shape.TEXT,
                    CONTROLS,
                    "justification, rationale, reason, justification for inclusion, justification for exclusion, reason for inclusion exclusion, begründung"),
            Term.of(
                    "implementation",
                    Shape.of(WordList.IMPLEMENTATION),
                    CONTROLS,
                    "implementation, implementation status, status, implemented, umsetzung, umsetzungsstand"),
            Term.of(
                    "tier",
                    Shape.of(WordList.TIER),
                    SUPPLIERS,
                    "tier, criticality, importance, kritikalität, criticité"),
            Term.of("status", Shape.of(WordList.SUPPLIER_STATUS), SUPPLIERS, "status, state"),
            Term.of(
                    "services",
                    Shape.TEXT,
                    SUPPLIERS,
                    "services, service, services provided, service provided, product, leistung"),
            Term.of("data", Shape.TEXT, SUPPLIERS, "data, data processed, data types, data shared, daten"),
            Term.of(
                    "contract-until",
                    Shape.DAY,
                    SUPPLIERS,
                    "contract until, contract end, contract expiry, contract expires, contract end date, vertragsende"),
            Term.of(
                    "assurance",
                    Shape.ASSURANCE,
                    SUPPLIERS,
                    "assurance, certifications, certification, certificates, zertifikate"),
            Term.of("kind", Shape.LINE, ASSETS, "kind, type, asset type, category, asset category, art"),
            Term.of("status", Shape.of(WordList.ASSET_STATUS), ASSETS, "status, state, lifecycle"),
            Term.of("value.confidentiality", Shape.LEVEL, ASSETS, "confidentiality, c, vertraulichkeit"),
            Term.of("value.integrity", Shape.LEVEL, ASSETS, "integrity, i, integrität"),
            Term.of("value.availability", Shape.LEVEL, ASSETS, "availability, a, verfügbarkeit"),
            Term.of(
                    "classification",
                    Shape.of(WordList.CLASSIFICATION),
                    ALL,
                    "classification, information classification, document classification, klassifizierung, klassifikation"),
            Term.of(
                    "classification",
                    Shape.of(WordList.CLASSIFICATION),
                    Set.of(POLICY, DOCUMENT),
                    "confidentiality, sensitivity, vertraulichkeit, einstufung"),
            Term.of("clauses", Shape.CLAUSES, ALL, "clauses, iso clauses, clause"),
            Term.of(
                    "controls",
                    Shape.CONTROLS,
                    ALL,
                    "controls, iso controls, annex a controls, related controls, satisfies, maßnahmen, mesures"),
            Term.of("tags", Shape.TAGS, ALL, "tags, keywords, labels, schlagworte"),
            Term.of(
                    "history",
                    Shape.HISTORY,
                    TEXTS,
                    "history, revision history, change history, major revisions, revisions, änderungshistorie"),
            Term.of(
                    "description",
                    Shape.TEXT,
                    Set.of(RISK, CONTROL, SUPPLIER, ASSET),
                    "description, risk description, details, notes, comments, comment, beschreibung"));

    /** What the schema of a type does not do without; a placeholder stands there until somebody decides. */
    private static final Map<DocumentType, List<String>> REQUIRED = Map.of(
            POLICY, List.of("owner", "version", "status", "review-interval"),
            DOCUMENT, List.of("owner"),
            ACTIVITY, List.of("owner", "cadence", "start"),
            RISK, List.of("owner", "identified", "inherent.likelihood", "inherent.impact", "treatment", "status"),
            CONTROL, List.of("applicable"),
            SUPPLIER, List.of("owner", "tier"),
            ASSET, List.of("owner", "kind"));

    private Terms() {}

    static List<Term> of(List<Term> all, DocumentType type) {
        return all.stream().filter(term -> term.types().contains(type)).toList();
    }

    static List<String> required(DocumentType type) {
        return REQUIRED.getOrDefault(type, List.of());
    }

    /** Whether a name says when records of the type are reviewed next, which is counted from other keys. */
    static boolean isNextReview(DocumentType type, String name) {
        return REVIEWED.contains(type) && NextReview.isNamed(name);
    }

    /** Whether a name means something in records of the type. */
    static boolean isKnown(DocumentType type, String name) {
        String plain = Given.plain(name);
        return isNextReview(type, name)
                || List.of(TITLES, IDS, OTHERS).stream()
                        .flatMap(terms -> of(terms, type).stream())
                        .anyMatch(term -> term.names().contains(plain));
    }
}
