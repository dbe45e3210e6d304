package io.github.ismskit.maven;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.init.Answers;
import io.github.ismskit.init.Laid;
import io.github.ismskit.report.ConsoleLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells what a new ISMS was begun with, and what to do first.
 *
 * @param invented true when nobody gave a name, and the folder's was taken
 */
record StarterReceipt(Path root, Answers answers, boolean invented) {

    private static final String PLUGIN = "io.github.ismskit:isms-maven-plugin:";

    List<ConsoleLine> lines(Laid laid) {
        List<String> lines = new ArrayList<>();
        lines.add("The ISMS of " + answers.organisation()
                + (invented ? ", named after the folder; isms.organisation or src/isms/isms.yaml says it better" : "")
                + ", in " + root);
        written(laid.written(), lines);
        boolean complete = kept(laid.kept(), lines);
        laid.leftAlone().forEach(path -> lines.add("left alone: " + path + ", which holds records of your own"));
        lines.add("");
        lines.add(
                "Nothing in it is decided or approved yet, so the build fails and says what is open. First, in that folder:");
        first(complete, lines);
        return lines.stream().map(line -> new ConsoleLine(Severity.INFO, line)).toList();
    }

    private static void written(List<String> paths, List<String> lines) {
        Map<String, Integer> folders = new TreeMap<>();
        for (String path : paths) {
            int slash = path.lastIndexOf('/');
            folders.merge(slash < 0 ? path : path.substring(0, slash + 1), 1, Integer::sum);
        }
        lines.add(paths.isEmpty() ? "Nothing was written" : "Written: " + count(paths.size()));
        folders.forEach((name, files) -> lines.add("  " + name + (name.endsWith("/") ? "  " + count(files) : "")));
    }

    /** Whether the POM brings the plugin, so that its goals are found by their short names. */
    private boolean kept(List<String> paths, List<String> lines) {
        KeptAdvice advice = new KeptAdvice(root);
        boolean advised = false;
        boolean complete = true;
        for (String path : paths) {
            Optional<String> words = advice.about(path);
            lines.add("kept: " + path + words.map(each -> "; " + each).orElse(""));
            advised |= words.isPresent();
            if (path.equals(KeptAdvice.POM) && words.isPresent()) {
                complete = false;
                lines.addAll(plugin());
            }
        }
        if (advised) {
            lines.add("What we would have written there lies in a new repository, to take from:");
            lines.add("  mvn " + PLUGIN + answers.version() + ":init -B -Disms.directory=target/isms-starter");
        }
        return complete;
    }

    private List<String> plugin() {
        return List.of(
                "    <plugin>",
                "      <groupId>io.github.ismskit</groupId>",
                "      <artifactId>isms-maven-plugin</artifactId>",
                "      <version>" + answers.version() + "</version>",
                "      <executions><execution><goals><goal>portal</goal><goal>check</goal></goals></execution></executions>",
                "    </plugin>");
    }

    /** A goal is found by its short name only where the POM names the plugin. */
    private void first(boolean complete, List<String> lines) {
        lines.add("  git init && git add . && git commit -m \"Begin our ISMS\"   where there is no repository yet");
        lines.add("  ./mvnw " + (complete ? "isms" : PLUGIN + answers.version()) + ":todo    what to decide first");
        lines.add("  ./mvnw verify       the verdict, and the portal in target/isms/portal/index.html"
                + (complete ? "" : ", once the plugin is in pom.xml"));
    }

    private static String count(int files) {
        return files + (files == 1 ? " file" : " files");
    }
}
