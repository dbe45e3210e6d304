package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A risk: what could happen, how bad, what is done about it, and who answers for it. */
public record Risk(
        Header header,
        LocalDate identified,
        List<String> assets,
        Optional<String> threat,
        Optional<String> vulnerability,
        Optional<String> category,
        RiskScore inherent,
        Treatment treatment,
        Optional<RiskScore> residual,
        List<PlannedAction> plan,
        Optional<Acceptance> acceptance,
        Status status,
        List<Assessment> history,
        Reviews reviews)
        implements Reviewed {

    /** The four answers to a risk (clause 6.1.3). */
    public enum Treatment {
        MODIFY,
        RETAIN,
        AVOID,
        SHARE
    }

    public enum Status {
        OPEN,
        TREATED,
        ACCEPTED,
        CLOSED
    }

    /** The owner's consent to carry a risk of a score until a day, which is the last one that it covers. */
    public record Acceptance(String by, LocalDate date, LocalDate expires, int score, Optional<String> rationale) {

        public boolean isExpiredOn(LocalDate day) {
            return day.isAfter(expires);
        }
    }

    /** The score as it was judged on an earlier day. */
    public record Assessment(LocalDate date, RiskScore score, Optional<String> note) {}

    public Risk {
        assets = List.copyOf(assets);
        plan = List.copyOf(plan);
        history = List.copyOf(history);
    }

    public boolean isOpen() {
        return status != Status.CLOSED;
    }

    /** The score that counts today: after treatment where that was judged, before it otherwise. */
    public RiskScore current() {
        return residual.orElse(inherent);
    }

    @Override
    public Risk with(Header other) {
        return new Risk(
                other,
                identified,
                assets,
                threat,
                vulnerability,
                category,
                inherent,
                treatment,
                residual,
                plan,
                acceptance,
                status,
                history,
                reviews);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .actions("plan", plan)
                .person("acceptance.by", acceptance.map(Acceptance::by), acceptance.map(Acceptance::date))
                .each("reviews", reviews.held(), "by", Reviews.Held::by, held -> Optional.of(held.date()))
                .people();
    }

    @Override
    public List<Reference> references() {
        return new Named(this).records("assets", assets, DocumentType.ASSET).references();
    }
}
