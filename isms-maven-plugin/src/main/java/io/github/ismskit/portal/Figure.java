package io.github.ismskit.portal;

/**
 * A number that can be followed to exactly the rows that it counts.
 *
 * @param note a second line, may be empty
 * @param tone of the note's sign
 */
public record Figure(String number, int count, String label, String href, String note, String tone, String icon) {}
