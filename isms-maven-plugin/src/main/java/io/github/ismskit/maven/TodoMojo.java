package io.github.ismskit.maven;

import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import io.github.ismskit.report.TodoReport;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells what is overdue and what is due, by whom, the most urgent first. */
@Mojo(name = "todo", threadSafe = true)
public final class TodoMojo extends IsmsGoal {

    /** How many days to look ahead, at most 400. */
    @Parameter(property = "isms.days", defaultValue = "31")
    private int days = 31;

    /** Only the duties of this person of {@code people.yaml}. */
    @Parameter(property = "isms.owner", defaultValue = "")
    private String owner = "";

    @Override
    void run() throws MojoExecutionException {
        if (days < 0 || days > Assessor.AHEAD_DAYS) {
            throw new MojoExecutionException("isms.days is " + days + ", and duties are known from 0 to "
                    + Assessor.AHEAD_DAYS + " days ahead; give one of these");
        }
        Assessment assessment = assessment();
        String whose = owner == null ? "" : owner.strip();
        demandKnown(assessment.isms(), whose);
        MavenConsole.print(getLog(), new TodoReport(assessment, days, whose).lines());
    }

    /** Nothing is due to somebody whom nobody knows, which must not look like having done everything. */
    private static void demandKnown(Isms isms, String whose) throws MojoExecutionException {
        List<String> people = isms.people().stream().map(Person::id).toList();
        boolean owns = isms.entries().stream().anyMatch(entry -> entry.owner().equals(Optional.of(whose)));
        if (!whose.isEmpty() && !people.contains(whose) && !owns) {
            throw new MojoExecutionException("isms.owner is '" + whose + "', who is not in people.yaml; "
                    + Nearest.advice(whose, people, "name one of " + String.join(", ", people)));
        }
    }
}
