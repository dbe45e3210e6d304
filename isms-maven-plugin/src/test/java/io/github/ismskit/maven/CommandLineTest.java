package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

final class CommandLineTest {

    private static final Map<String, String> PORTAL = Map.of("isms.asOf", "java.lang.String", "isms.editions", "List");
    private static final Map<String, String> ALL = Map.of(
            "isms.asOf", "java.lang.String",
            "isms.editions", "List",
            "isms.edition", "java.lang.String",
            "isms.dryRun", "boolean",
            "isms.verified", "java.lang.String");

    @Test
    void refusesASlipOfThePenAndEveryOneOfThem() {
        assertThatThrownBy(() -> demand(Map.of("isms.asof", "2027-03-14", "isms.editons", "staff"), PORTAL))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("there is no property isms.asof; did you mean isms.asOf?\n"
                        + "there is no property isms.editons; did you mean isms.editions?");
    }

    @Test
    void warnsOfWhatIsNothingLikeAProperty() throws MojoExecutionException {
        assertThat(demand(Map.of("isms.version", "1.0"), PORTAL))
                .isEqualTo(
                        "warning: no goal takes the property isms.version; unless your POM does, it changes nothing");
    }

    @Test
    void warnsOfAPropertyThatAnotherGoalTakes() throws MojoExecutionException {
        assertThat(demand(Map.of("isms.edition", "staff"), PORTAL))
                .isEqualTo("warning: isms.edition is for another goal; this one takes isms.editions");
        assertThat(demand(Map.of("isms.dryRun", "true"), PORTAL)).isEmpty();
    }

    @Test
    void refusesAWordThatWouldCountAsFalse() {
        assertThatThrownBy(() -> demand(Map.of("isms.dryRun", "yes"), ALL))
                .hasMessage("isms.dryRun is 'yes', which would count as false; write true or false");
        assertThatCode(() -> demand(Map.of("isms.dryRun", "TRUE", "isms.verified", "yes"), ALL))
                .doesNotThrowAnyException();
    }

    private static String demand(Map<String, String> asked, Map<String, String> goal) throws MojoExecutionException {
        RecordingLog log = new RecordingLog();
        new CommandLine(asked, goal, ALL).demand(log);
        return String.join("\n", log.lines());
    }
}
