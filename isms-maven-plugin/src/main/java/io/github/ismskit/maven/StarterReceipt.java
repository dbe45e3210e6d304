package io.github.ismskit.maven;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.init.Answers;
import io.github.ismskit.init.Laid;
import io.github.ismskit.report.ConsoleLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells what a new ISMS was begun with, and what to do first.
 *
 * @param invented true when nobody gave a name, and the folder's was taken
 */
record StarterReceipt(Path root, Answers answers, boolean invented) {

    /** What a file of somebody's own has to say as well. */
    private static final Map<String, String> ADVICE = Map.of(
            "pom.xml", "; add the plugin to it as docs/starting.md shows",
            ".gitattributes", "; see that it says: src/isms/evidence/** -text -ident",
            ".gitignore", "; see that it says: target/");

    List<ConsoleLine> lines(Laid laid) {
        List<ConsoleLine> lines = new ArrayList<>();
        lines.add(info("The ISMS of " + answers.organisation()
                + (invented ? ", named after the folder; isms.organisation or src/isms/isms.yaml says it better" : "")
                + ", in " + root));
        written(laid.written(), lines);
        laid.kept().forEach(path -> lines.add(info("kept: " + path + ADVICE.getOrDefault(path, ""))));
        laid.leftAlone().forEach(path -> lines.add(info("left alone: " + path + ", which holds records of your own")));
        lines.add(info(""));
        lines.add(info("Nothing in it is decided or approved yet, so the build fails and says what is open. First:"));
        lines.add(
                info("  git init && git add . && git commit -m \"Begin our ISMS\"   where there is no repository yet"));
        lines.add(info("  ./mvnw isms:todo    what to decide first"));
        lines.add(info("  ./mvnw verify       the verdict, and the portal in target/isms/portal/index.html"));
        return lines;
    }

    private static void written(List<String> paths, List<ConsoleLine> lines) {
        Map<String, Integer> folders = new TreeMap<>();
        for (String path : paths) {
            int slash = path.lastIndexOf('/');
            folders.merge(slash < 0 ? path : path.substring(0, slash + 1), 1, Integer::sum);
        }
        lines.add(info(paths.isEmpty() ? "Nothing was written" : "Written: " + count(paths.size())));
        folders.forEach(
                (name, files) -> lines.add(info("  " + name + (name.endsWith("/") ? "  " + count(files) : ""))));
    }

    private static String count(int files) {
        return files + (files == 1 ? " file" : " files");
    }

    private static ConsoleLine info(String text) {
        return new ConsoleLine(Severity.INFO, text);
    }
}
