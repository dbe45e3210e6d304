package io.github.ismskit.maven;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The day that {@code isms.asOf} asks for. */
final class AskedDay {

    private AskedDay() {}

    /** Empty where none is asked for. */
    static Optional<LocalDate> of(@Nullable String written) throws MojoExecutionException {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.trim()));
        } catch (DateTimeParseException e) {
            throw new MojoExecutionException(
                    "isms.asOf is '" + written + "', which is no day of the calendar; write it as 2027-03-14", e);
        }
    }
}
