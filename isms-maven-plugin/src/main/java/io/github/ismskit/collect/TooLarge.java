package io.github.ismskit.collect;

/** The refusal of what is larger than its limit. */
final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLarge(String origin, long maxBytes) {
        super(origin + " is larger than " + maxBytes + " bytes; make it smaller, or raise 'max-size' of the collector");
    }
}
