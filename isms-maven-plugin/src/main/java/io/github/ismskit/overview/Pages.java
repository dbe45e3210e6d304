package io.github.ismskit.overview;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.document.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the portal of an ISMS shows its records, as {@code isms.json} lists them. */
final class Pages {

    private final Addresses addresses;
    private final Optional<DrawnPortal> portal;

    private Pages(Addresses addresses, Optional<DrawnPortal> portal) {
        this.addresses = addresses;
        this.portal = portal;
    }

    static Pages of(Told model, Optional<DrawnPortal> portal) throws NoResult {
        List<Addresses.Named> records = new ArrayList<>();
        for (Told entry : model.each("entries")) {
            DocumentType type =
                    DocumentType.ofKey(entry.text("type")).orElseThrow(() -> entry.otherForm("known types"));
            records.add(new Addresses.Named(entry.text("id"), type));
        }
        return new Pages(Addresses.of(records), portal);
    }

    /** Empty where the portal has no page of the record. */
    Optional<String> of(String id) {
        return addresses
                .of(id)
                .filter(page ->
                        portal.filter(drawn -> drawn.sums().containsKey(page)).isPresent());
    }
}
