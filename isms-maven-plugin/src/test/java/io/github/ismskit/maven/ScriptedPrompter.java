package io.github.ismskit.maven;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;

/** Somebody at a terminal, whose answers are known; an empty one is the Enter key. */
final class ScriptedPrompter implements Prompter {

    private final List<String> asked = new ArrayList<>();
    private final Deque<String> answers;

    ScriptedPrompter(String... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public String prompt(String message) {
        asked.add(message);
        return answers.remove();
    }

    @Override
    public String prompt(String message, String usual) {
        asked.add(message + " [" + usual + "]");
        String answer = answers.remove();
        return answer.isEmpty() ? usual : answer;
    }

    @Override
    public String prompt(String message, List<String> choices) {
        return prompt(message);
    }

    @Override
    public String prompt(String message, List<String> choices, String usual) {
        return prompt(message, usual);
    }

    @Override
    public String promptForPassword(String message) throws PrompterException {
        throw new PrompterException("nobody is asked for a password");
    }

    @Override
    public void showMessage(String message) {
        asked.add(message);
    }
}
