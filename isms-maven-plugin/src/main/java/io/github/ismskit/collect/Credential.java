package io.github.ismskit.collect;

/** A header that opens a door; its value is sent to one host and told to nobody else, which is why this is no record. */
public final class Credential {

    private final String header;
    private final String value;

    public Credential(String header, String value) {
        this.header = header;
        this.value = value;
    }

    String header() {
        return header;
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return header + ": (hidden)";
    }
}
