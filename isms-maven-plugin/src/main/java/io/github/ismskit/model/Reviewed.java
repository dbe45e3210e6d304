package io.github.ismskit.model;

/** A record that is looked at again and again, whether it still holds. */
public sealed interface Reviewed extends Entry permits Asset, Control, GovernedDocument, Policy, Risk, Supplier {

    Reviews reviews();
}
