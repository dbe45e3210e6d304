package io.github.ismskit.impact;

/** What a change of the ISMS may touch, in the order in which it is asked. */
public enum Area {
    SCOPE("scope"),
    RISKS("risks"),
    SOA("soa"),
    SUPPLIERS("suppliers"),
    POLICIES("policies"),
    TRAINING("training"),
    ACKNOWLEDGEMENTS("acknowledgements");

    private final String key;

    Area(String key) {
        this.key = key;
    }

    /** The key under {@code impact} of a change record, where there is one. */
    public String key() {
        return key;
    }
}
