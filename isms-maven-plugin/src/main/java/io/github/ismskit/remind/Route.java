package io.github.ismskit.remind;

import io.github.ismskit.model.Person;
import java.util.Optional;

/**
 * Who is reminded of a duty.
 *
 * @param to empty where nobody can be
 * @param instead why it is not the owner, such as {@code instead of Felix Baum, who left on 2026-04-30}
 */
record Route(Optional<Person> to, Optional<String> instead) {}
