package io.github.ismskit.impact;

/** What a change of the ISMS may touch, in the order in which it is asked. */
public enum Area {
    SCOPE("scope", "Scope", "clause 4.3"),
    RISKS("risks", "Risks", "clauses 6.1.2 and 8.2"),
    SOA("soa", "Statement of applicability", "clause 6.1.3 d"),
    SUPPLIERS("suppliers", "Suppliers", "controls A.5.19 to A.5.23"),
    POLICIES("policies", "Policies and documents", "clauses 5.2 and 7.5"),
    TRAINING("training", "Training", "clauses 7.2 and 7.3"),
    ACKNOWLEDGEMENTS("acknowledgements", "Acknowledgements", "control A.5.1");

    private final String key;
    private final String title;
    private final String source;

    Area(String key, String title, String source) {
        this.key = key;
        this.title = title;
        this.source = source;
    }

    /** The key under {@code impact} of a change record, where there is one. */
    public String key() {
        return key;
    }

    /** What it is called, with what ISO/IEC 27001:2022 asks for it. */
    public String words() {
        return title + " (" + source + ")";
    }
}
