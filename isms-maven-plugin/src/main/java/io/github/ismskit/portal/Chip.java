package io.github.ismskit.portal;

/**
 * A status, told by its word, its shape and its colour, in this order.
 *
 * @param tone {@code good}, {@code attention}, {@code bad}, {@code info} or {@code neutral}
 * @param icon the symbol of the sprite that is drawn before the word
 * @param key the value that filters and addresses use
 */
public record Chip(String key, String label, String tone, String icon) {

    /** The more somebody has to look at it, the smaller; what is in order comes last. */
    public int urgency() {
        return switch (tone) {
            case "bad" -> 0;
            case "attention" -> 1;
            case "info" -> 2;
            default -> 3;
        };
    }
}
