package io.github.ismskit.maven;

import io.github.ismskit.init.AnswerSheet;
import io.github.ismskit.init.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;

/** Asks on a terminal for what a new ISMS begins with; the Enter key leaves a question for later. */
final class StarterQuestions {

    private final Prompter prompter;
    private final String folder;

    StarterQuestions(Prompter prompter, String folder) {
        this.prompter = prompter;
        this.folder = folder;
    }

    /** Answers to what was not given; without those that were left for later. */
    Map<String, String> missing(Map<String, String> given) throws MojoExecutionException {
        Map<String, String> answers = new LinkedHashMap<>();
        try {
            ask(given, answers, "organisation", "Whose ISMS is it?", folder);
            ask(
                    given,
                    answers,
                    "frameworks",
                    "Which frameworks? (separated by commas, ISO/IEC 27001 first)",
                    AnswerSheet.FIRST);
            ask(
                    given,
                    answers,
                    "certificate",
                    "When was the certificate issued? (2027-03-14; Enter for none yet)",
                    " ");
            if (!given.containsKey("people")) {
                answers.put("people", people());
            }
        } catch (PrompterException e) {
            throw new MojoExecutionException("the terminal gave no answer: " + e.getMessage(), e);
        }
        answers.values().removeIf(String::isBlank);
        return answers;
    }

    private void ask(Map<String, String> given, Map<String, String> answers, String name, String question, String usual)
            throws PrompterException {
        if (!given.containsKey(name)) {
            answers.put(name, answer(question, usual));
        }
    }

    private String people() throws PrompterException {
        List<String> people = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = answer("Who is " + role.title() + "? (Enter to decide later)", " ");
            if (!name.isBlank()) {
                people.add(role.id() + ":" + name.replace(';', ',').replace(':', ' '));
            }
        }
        return String.join(";", people);
    }

    /** Null where input has ended. */
    private String answer(String question, String usual) throws PrompterException {
        return Optional.ofNullable(prompter.prompt(question, usual))
                .map(String::strip)
                .orElse("");
    }
}
