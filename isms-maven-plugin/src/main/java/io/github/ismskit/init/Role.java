package io.github.ismskit.init;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A role that the starter content gives duties to; its id stands in {@code people.yaml} until there is another. */
public enum Role {
    MANAGEMENT("Top management"),
    CISO("Information security officer"),
    IT("Head of IT"),
    DEVELOPMENT("Head of development"),
    HR("Head of HR"),
    AUDITOR("Internal auditor, owns nothing");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    static Optional<Role> ofId(String id) {
        return Stream.of(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
