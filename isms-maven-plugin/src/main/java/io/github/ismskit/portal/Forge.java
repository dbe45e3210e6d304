package io.github.ismskit.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forges that are known by their host's name, and where each of them edits a file. */
enum Forge {
    GITHUB("/edit/{branch}/{path}", "github"),
    GITLAB("/-/edit/{branch}/{path}", "gitlab"),
    GITEA("/_edit/{branch}/{path}", "gitea|forgejo|codeberg"),
    BITBUCKET("/src/{branch}/{path}?mode=edit&spa=0&at={branch}", "bitbucket"),
    AZURE("?path=/{path}&version=GB{branch}", "azure|visualstudio");

    /** Scheme, host with port, path; who is named before the host is nobody's business. */
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://)(?:[^/@\\s]+@)?([\\w.-]+(?::\\d+)?)(/[\\w.%~/+-]*)(?=[\\s?#]|$)");

    private static final int OWNER_AND_REPOSITORY = 2;

    private final String edit;
    private final String names;

    Forge(String edit, String names) {
        this.edit = edit;
        this.names = names;
    }

    /** Where the forge of a repository edits a file; empty for an address that says nothing of a known forge. */
    static Optional<String> editPattern(String repository) {
        String address = repository
                .strip()
                .replaceFirst("^scm:\\w+:", "")
                .replaceFirst("^(?:ssh://)?git@([^:/]+)(?::\\d+/|[:/])", "https://$1/");
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.lookingAt()) {
            return Optional.empty();
        }
        String host = parts.group(2).toLowerCase(Locale.ROOT);
        List<String> steps = steps(parts.group(3));
        return Arrays.stream(values())
                .filter(forge -> forge.isAt(host))
                .findFirst()
                .flatMap(forge -> forge.project(steps).map(project -> parts.group(1) + host + project + forge.edit));
    }

    private boolean isAt(String host) {
        return Arrays.stream(host.split("[.:]")).anyMatch(label -> label.matches(names));
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.split("/"))
                .filter(step -> !step.isEmpty())
                .map(step -> step.replaceFirst("\\.git$", ""))
                .toList();
    }

    /** What is left when everything behind the repository is cut off, such as the branch that somebody looked at. */
    private Optional<String> project(List<String> steps) {
        int length = OWNER_AND_REPOSITORY;
        if (this == GITLAB) {
            length = steps.contains("-") ? steps.indexOf("-") : steps.size();
        } else if (this == AZURE) {
            length = steps.contains("_git") ? steps.indexOf("_git") + OWNER_AND_REPOSITORY : Integer.MAX_VALUE;
        }
        return length < OWNER_AND_REPOSITORY || steps.size() < length
                ? Optional.empty()
                : Optional.of(steps.stream().limit(length).collect(Collectors.joining("/", "/", "")));
    }
}
