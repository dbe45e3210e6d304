package io.github.ismskit.adopt;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words of the format, each with the words of others that mean the same without doubt.
 *
 * @param meanings the word of the format by the word of others, in small letters
 */
record WordList(String what, Map<String, String> meanings) {

    static final WordList STATUS = list(
            "status",
            "draft: draft, entwurf, brouillon, wip, work in progress",
            "in-review: in-review, in review, under review, in prüfung, en revue",
            "approved: approved, freigegeben, genehmigt, approuvé, approuvée",
            "retired: retired, obsolete, withdrawn, archived, superseded, deprecated, zurückgezogen");
    static final WordList CLASSIFICATION = list(
            "classification",
            "public: public, öffentlich, publique",
            "internal: internal, internal use, internal only, internal use only, intern, interne",
            "confidential: confidential, vertraulich, confidentiel",
            "restricted: restricted, streng vertraulich, strictly confidential");
    static final WordList TREATMENT = list(
            "treatment",
            "modify: modify, mitigate, mitigation, reduce, reduction, treat, vermindern, reduzieren, réduire",
            "retain: retain, accept, acceptance, tolerate, akzeptieren, tragen, accepter",
            "avoid: avoid, avoidance, eliminate, terminate, vermeiden, éviter",
            "share: share, transfer, insure, übertragen, transférer");
    static final WordList RISK_STATUS = list(
            "status",
            "open: open, new, in progress, in treatment, offen, ouvert",
            "treated: treated, mitigated, behandelt, traité",
            "accepted: accepted, akzeptiert, accepté",
            "closed: closed, geschlossen, fermé, clos");
    static final WordList APPLICABLE = list(
            "answer",
            "true: true, yes, y, x, applicable, included, ja, oui, in scope",
            "false: false, no, n, not applicable, excluded, nein, non, out of scope");
    static final WordList IMPLEMENTATION = list(
            "implementation",
            "implemented: implemented, fully implemented, done, in place, yes, umgesetzt",
            "partial: partial, partially, partially implemented, partly, teilweise, teilweise umgesetzt",
            "planned: planned, geplant, prévu",
            "not-started: not-started, not started, not implemented, nicht umgesetzt");
    static final WordList DRIVERS = list(
            "reason",
            "risk: risk, risk assessment, rra, ra",
            "legal: legal, legal requirement, law, lr",
            "contract: contract, contractual, contractual obligation, co",
            "business: business, business requirement, br",
            "baseline: baseline, best practice, bp");
    static final WordList TIER = list(
            "tier", "critical: critical, kritisch, critique", "important: important, wichtig", "standard: standard");
    static final WordList SUPPLIER_STATUS = list(
            "status",
            "active: active, aktiv, actif",
            "onboarding: onboarding",
            "ended: ended, terminated, offboarded, beendet");
    static final WordList ASSET_STATUS = list(
            "status",
            "in-use: in-use, in use, active, live, in betrieb",
            "planned: planned, geplant",
            "retired: retired, decommissioned, disposed, außer betrieb");

    private static WordList list(String what, String... lines) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).split(",")) {
                meanings.put(word.strip(), line.substring(0, colon));
            }
        }
        return new WordList(what, meanings);
    }

    Fit read(String written) {
        String word = meanings.get(written.strip().toLowerCase(Locale.ROOT));
        return word == null
                ? Fit.none("'" + written.strip() + "' is no " + what + " of the format; one of "
                        + String.join(
                                ", ", meanings.values().stream().distinct().toList()))
                : Fit.of(word);
    }
}
