package io.github.ismskit.assemble;

import io.github.ismskit.model.Asset;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.Objective;
import io.github.ismskit.model.Supplier;

/** Builds suppliers, assets and objectives. */
final class RegisterForms {

    private final Headers headers;

    RegisterForms(Headers headers) {
        this.headers = headers;
    }

    Supplier supplier(Header header, Fields fields) {
        return new Supplier(
                header,
                fields.needWord("tier", Supplier.Tier.class),
                fields.word("status", Supplier.Status.class),
                fields.text("services"),
                fields.text("data"),
                fields.date("contract-until"),
                fields.items(
                        "assurance",
                        item -> new Supplier.Assurance(
                                item.needText("kind"), item.date("valid-until"), item.path("file", header))),
                headers.reviews(fields));
    }

    Asset asset(Header header, Fields fields) {
        return new Asset(
                header,
                fields.needText("kind"),
                fields.word("status", Asset.Status.class),
                fields.part("value")
                        .map(part -> new Asset.Worth(
                                part.whole("confidentiality"), part.whole("integrity"), part.whole("availability"))),
                fields.part("in-scope").flatMap(part -> part.date("from")),
                fields.part("in-scope").flatMap(part -> part.date("until")),
                headers.reviews(fields));
    }

    static Objective objective(Header header, Fields fields) {
        return new Objective(
                header,
                fields.word("status", Objective.Status.class),
                fields.needText("metric"),
                fields.text("unit"),
                fields.needDecimal("target"),
                fields.needWord("direction", Objective.Direction.class),
                fields.interval("interval").orElseThrow(),
                fields.items(
                        "measurements",
                        item -> new Objective.Measurement(
                                item.needDate("date"), item.needDecimal("value"), item.text("by"))));
    }
}
