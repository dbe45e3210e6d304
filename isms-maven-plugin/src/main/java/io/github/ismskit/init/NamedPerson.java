package io.github.ismskit.init;

/**
 * Somebody of the new ISMS.
 *
 * @param id of a {@link Role}, or one of their own
 * @param name empty where nobody is known yet
 */
public record NamedPerson(String id, String name, String role) {}
