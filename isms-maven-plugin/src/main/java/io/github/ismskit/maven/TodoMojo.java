package io.github.ismskit.maven;

import io.github.ismskit.report.TodoReport;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells what is overdue and what is due, by whom, the most urgent first. */
@Mojo(name = "todo", threadSafe = true)
public final class TodoMojo extends IsmsGoal {

    /** How many days to look ahead. */
    @Parameter(property = "isms.days", defaultValue = "31")
    private int days = 31;

    /** Only the duties of this person of {@code people.yaml}. */
    @Parameter(property = "isms.owner", defaultValue = "")
    private String owner = "";

    @Override
    void run() throws MojoExecutionException {
        MavenConsole.print(getLog(), new TodoReport(assessment(), days, owner == null ? "" : owner).lines());
    }
}
