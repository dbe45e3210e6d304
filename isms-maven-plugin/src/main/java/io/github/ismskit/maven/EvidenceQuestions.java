package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.Content;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Person;
import io.github.ismskit.record.Proposal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;

/** Asks on a terminal for what a form leaves open; the answer in brackets counts where somebody just presses Enter. */
final class EvidenceQuestions {

    private final Prompter prompter;
    private final Content content;
    private final LocalDate today;

    EvidenceQuestions(Prompter prompter, Content content, AsOf today) {
        this.prompter = prompter;
        this.content = content;
        this.today = today.in(content.isms().organisation().zone());
    }

    EvidenceForm complete(EvidenceForm form) throws MojoExecutionException {
        Map<String, String> answers = new LinkedHashMap<>();
        try {
            ask(form, answers);
        } catch (PrompterException e) {
            throw new MojoExecutionException("the terminal gave no answer: " + e.getMessage(), e);
        }
        answers.values().removeIf(answer -> answer == null || answer.isBlank()); // null where input has ended
        return form.with(answers);
    }

    private void ask(EvidenceForm form, Map<String, String> answers) throws PrompterException {
        if (form.missing().contains("activity")) {
            answers.put("activity", prompter.prompt("Which activity was done? " + known(activities())));
        }
        if (form.missing().contains("performedBy")) {
            answers.put("performedBy", prompter.prompt("Who did it? " + known(people())));
        }
        if (form.value("performed").isEmpty()) {
            answers.put("performed", prompter.prompt("When was it done?", today.toString()));
        }
        if (form.missing().contains("files")) {
            answers.put("files", prompter.prompt("Which files show it? (separated by commas)"));
        }
        if (form.value("occurrence").isEmpty()) {
            occurrence(form.with(answers), answers);
        }
        if (form.value("outcome").isEmpty()) {
            answers.put("outcome", prompter.prompt("What came of it?", List.of("pass", "findings", "fail"), "pass"));
        }
        if (form.value("note").isEmpty()) {
            answers.put("note", prompter.prompt("What is to be said about it? (Markdown, one line)", " "));
        }
    }

    /** Only where there is something to choose from. */
    private void occurrence(EvidenceForm form, Map<String, String> answers) throws PrompterException {
        Optional<LocalDate> proposed = form.value("activity")
                .flatMap(activity -> performed(form).flatMap(day -> Proposal.occurrence(content, activity, day)));
        if (proposed.isPresent()) {
            answers.put(
                    "occurrence",
                    prompter.prompt(
                            "Which due date does it answer?", proposed.get().toString()));
        }
    }

    private static Optional<LocalDate> performed(EvidenceForm form) {
        try {
            return form.value("performed").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // told with everything else that is misspelt
        }
    }

    private List<String> activities() {
        return content.isms().activities().stream()
                .filter(activity -> !activity.plan().isOverOn(today))
                .map(Activity::id)
                .toList();
    }

    private List<String> people() {
        return content.isms().people().stream()
                .filter(person -> person.isThereOn(today))
                .map(Person::id)
                .toList();
    }

    private static String known(List<String> ids) {
        return "(" + String.join(", ", ids) + ")";
    }
}
