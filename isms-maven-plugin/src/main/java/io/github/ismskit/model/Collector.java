package io.github.ismskit.model;

import java.util.Optional;

/**
 * Something that a machine can take in as evidence, as an activity declares it.
 *
 * @param source a pattern of paths, the id of a command or an address, by its kind
 * @param title what it is called in the record
 * @param maxBytes how large each file may be
 */
public record Collector(Kind kind, String source, Optional<String> title, long maxBytes) {

    /** What is assumed where a collector sets no limit. */
    public static final long USUAL_BYTES = 50_000_000;

    /** What is taken in, and the key that says where it is. */
    public enum Kind {
        FILE("path"),
        JUNIT("path"),
        SARIF("path"),
        CYCLONEDX("path"),
        COMMAND("command"),
        HTTPS("url");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** As the activity declares it, in words: {@code junit target/surefire-reports/*.xml}. */
    public String words() {
        return Words.of(kind) + " " + source;
    }
}
