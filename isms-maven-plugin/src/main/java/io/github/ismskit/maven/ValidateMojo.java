package io.github.ismskit.maven;

import io.github.ismskit.Validation;
import io.github.ismskit.Validator;
import io.github.ismskit.report.ConsoleReport;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads the ISMS and checks what is written: encodings, headers, schemas, ids, references, people. It judges no dates and
 * draws no portal, so it is fast enough for every save and every commit.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends IsmsGoal {

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Validation validation = new Validator().validate(content());
        ConsoleReport report = new ConsoleReport(ContentPrefix.of(contentRoot()));
        MavenConsole.print(getLog(), report.lines(validation.findings()));
        String summary = report.summary(validation);
        if (validation.isSound()) {
            getLog().info(summary);
        } else {
            throw new MojoFailureException(summary);
        }
    }
}
