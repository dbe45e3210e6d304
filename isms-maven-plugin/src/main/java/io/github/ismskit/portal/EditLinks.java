package io.github.ismskit.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Addresses at which the files of the content can be edited.
 *
 * @param pattern with {@code {branch}}, {@code {path}} from the repository's root or {@code {file}} from the content root
 *     in it; empty where nothing can be edited
 */
public record EditLinks(String pattern, String branch) {

    public static final EditLinks NONE = new EditLinks("", "");

    private static final String PATH = "{path}";
    private static final String FILE = "{file}";

    public EditLinks {
        boolean leadsToFiles = pattern.contains(PATH) || pattern.contains(FILE);
        if (!pattern.isEmpty() && !(pattern.matches("https?://\\S+") && leadsToFiles)) {
            throw new IllegalArgumentException("'" + pattern + "' is no address at which files can be edited; write one"
                    + " such as https://git.example.com/isms/_edit/{branch}/{path}");
        }
    }

    /**
     * @param asked the pattern that somebody asked for
     * @param repository the address of the repository, from which the pattern follows where none was asked for
     */
    public static EditLinks of(Optional<String> asked, Optional<String> repository, String branch) {
        return new EditLinks(
                asked.filter(text -> !text.isBlank())
                        .map(String::strip)
                        .or(() -> repository.flatMap(Forge::editPattern))
                        .orElse(""),
                branch);
    }

    /**
     * The address of a file; empty where there is none.
     *
     * @param prefix the way from the repository's root to the content root, as far as it is known
     */
    String to(Optional<String> prefix, String file) {
        if (pattern.isEmpty() || (prefix.isEmpty() && pattern.contains(PATH))) {
            return "";
        }
        return pattern.replace("{branch}", encoded(branch))
                .replace(PATH, encoded(prefix.orElse("") + file))
                .replace(FILE, encoded(file));
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
