package io.github.ismskit.maven;

import io.github.ismskit.init.AnswerSheet;
import io.github.ismskit.init.InitFailure;
import io.github.ismskit.init.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;

/** Asks on a terminal for what a new ISMS begins with; the Enter key leaves a question for later. */
final class StarterQuestions {

    /** What is asked where there is nothing to propose; the library shows it, and hands it back for the Enter key. */
    private static final String LATER = " ";

    private static final String ORGANISATION = "organisation";
    private static final String PEOPLE = "people";

    private final Prompter prompter;
    private final String folder;
    private final Supplier<AnswerSheet> sheets;

    /** @param sheets an empty one for each answer, which says what is wrong with it */
    StarterQuestions(Prompter prompter, String folder, Supplier<AnswerSheet> sheets) {
        this.prompter = prompter;
        this.folder = folder;
        this.sheets = sheets;
    }

    /** Answers to what was not given; without those that were left for later. */
    Map<String, String> missing(Map<String, String> given) throws MojoExecutionException {
        Map<String, String> answers = new LinkedHashMap<>();
        try {
            String usual = fault(ORGANISATION, folder).isEmpty() ? folder : LATER;
            ask(given, answers, ORGANISATION, "Whose ISMS is it?", usual);
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
                    LATER);
            if (!given.containsKey(PEOPLE)) {
                answers.put(PEOPLE, people());
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
            answers.put(name, answer(name, UnaryOperator.identity(), question, usual));
        }
    }

    private String people() throws PrompterException {
        List<String> people = new ArrayList<>();
        for (Role role : Role.values()) {
            UnaryOperator<String> entry = name -> role.id() + ":" + plain(name);
            String name = answer(PEOPLE, entry, "Who is " + role.title() + "? (Enter to decide later)", LATER);
            if (!name.isEmpty()) {
                people.add(entry.apply(name));
            }
        }
        return String.join(";", people);
    }

    /** Without the signs that divide the parameter. */
    private static String plain(String name) {
        return name.replace(';', ',').replace(':', ' ');
    }

    /** Asks again for as long as the answer is one that the parameter could not take. */
    private String answer(String name, UnaryOperator<String> form, String question, String usual)
            throws PrompterException {
        while (true) {
            // null where input has ended
            String answer = Optional.ofNullable(prompter.prompt(question, usual))
                    .map(String::strip)
                    .orElse("");
            Optional<String> fault = answer.isEmpty() ? Optional.empty() : fault(name, form.apply(answer));
            if (fault.isEmpty()) {
                return answer;
            }
            prompter.showMessage(fault.get());
        }
    }

    private Optional<String> fault(String name, String answer) {
        Map<String, String> alone = Map.of(name, answer);
        try {
            sheets.get()
                    .read(
                            alone.getOrDefault(ORGANISATION, "named elsewhere"),
                            alone.getOrDefault("frameworks", ""),
                            alone.getOrDefault("certificate", ""),
                            alone.getOrDefault(PEOPLE, ""));
            return Optional.empty();
        } catch (InitFailure e) {
            return Optional.ofNullable(e.getMessage());
        }
    }
}
