package io.github.ismskit.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one {@code git log} tells of all files, and what those said that are remembered. */
record Past(Map<String, Trail> trails, List<Gone> gone, Map<String, String> texts) {

    static final Past UNKNOWN = new Past(Map.of(), List.of(), Map.of());

    static Past of(Git git, String prefix, Map<String, Tree.Item> tree, Subjects subjects, Path folder)
            throws IOException {
        List<GitLog.Step> steps =
                git.tell(output -> GitLog.steps(output, prefix), "", GitLog.QUESTION.toArray(String[]::new));
        Lives lives = Lives.of(steps, tree, Landings.of(steps, subjects.latest()));
        Map<String, Trail> trails = lives.trails(tree);
        List<Gone> gone = new ArrayList<>(lives.gone());
        trails.forEach((file, trail) -> {
            if (!Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                gone.add(new Gone(file, trail, Optional.empty()));
            }
        });
        return new Past(trails, gone, texts(git, trails, gone, subjects));
    }

    /** When the first of all files landed. */
    Optional<Instant> first() {
        return Stream.concat(trails.values().stream(), gone.stream().map(Gone::trail))
                .map(trail -> trail.first().landed())
                .min(Instant::compareTo);
    }

    private static Map<String, String> texts(Git git, Map<String, Trail> trails, List<Gone> gone, Subjects subjects)
            throws IOException {
        TreeSet<String> wanted = new TreeSet<>();
        for (String file : subjects.remembered()) {
            Optional.ofNullable(trails.get(file)).ifPresent(trail -> add(wanted, trail));
        }
        gone.stream()
                .filter(each ->
                        each.file().startsWith(subjects.folder()) && each.file().endsWith(".md"))
                .forEach(each -> add(wanted, each.trail()));
        List<String> blobs = List.copyOf(wanted);
        Map<String, String> texts = new HashMap<>();
        if (!blobs.isEmpty()) {
            List<Optional<String>> told = EarlierTexts.of(git, blobs);
            for (int i = 0; i < blobs.size(); i++) {
                String blob = blobs.get(i);
                told.get(i).ifPresent(text -> texts.put(blob, text));
            }
        }
        return texts;
    }

    private static void add(TreeSet<String> wanted, Trail trail) {
        trail.all().forEach(version -> wanted.add(version.blob()));
    }
}
