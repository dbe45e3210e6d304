package io.github.ismskit.adopt;

import io.github.ismskit.document.PlainYaml;
import io.github.ismskit.document.Value;
import io.github.ismskit.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is particular about a repository of strongDM's Comply: its settings, and standards that become frameworks. */
final class Comply {

    private static final Set<String> SETTINGS = Set.of("comply.yml", "comply.yaml");

    private final List<ForeignFile> files;

    Comply(List<ForeignFile> files) {
        this.files = files;
    }

    boolean isOne() {
        Set<String> folders = new LinkedHashSet<>();
        files.forEach(file -> folders.add(file.path().split("/")[0]));
        return files.stream().anyMatch(file -> SETTINGS.contains(file.path()))
                || folders.containsAll(List.of("narratives", "policies", "procedures"));
    }

    /** The name of the organisation; empty where its settings say none. */
    Optional<String> organisation() {
        return files.stream()
                .filter(file -> SETTINGS.contains(file.path()))
                .flatMap(file -> yaml(file).stream())
                .flatMap(settings -> settings.get("name").stream())
                .flatMap(name -> Words.of(name).stream())
                .findFirst();
    }

    /** Whether a file is one of the tool, whose job another tool does from now on. */
    Optional<String> tooling(ForeignFile file) {
        if (SETTINGS.contains(file.path())) {
            return Optional.of("holds the settings of Comply; of them, the organisation's name was taken");
        }
        return isOne() && file.path().startsWith("templates/")
                ? Optional.of("is a template of Comply, which draws no pages here")
                : Optional.empty();
    }

    /** The controls of a standard by its ID. */
    Map<String, Set<String>> standards() {
        Map<String, Set<String>> standards = new LinkedHashMap<>();
        for (ForeignFile file : files) {
            standard(file)
                    .ifPresent(standard -> standards.put(
                            Standards.id(name(standard, file)),
                            controls(standard).keySet()));
        }
        return standards;
    }

    /** A standard as a framework; empty for a file that is none. */
    Optional<Placed> framework(ForeignFile file) {
        return standard(file).map(standard -> {
            String name = name(standard, file);
            List<String> lines = new ArrayList<>();
            lines.add("# adopted from " + YamlText.comment(file.path()));
            lines.add("id: " + Standards.id(name));
            lines.add("title: " + YamlText.scalar(name));
            Set<String> themes = themes(standard);
            if (!themes.isEmpty()) {
                lines.add("themes:");
                themes.stream().map(YamlText::scalar).map(Comply::theme).forEach(lines::add);
            }
            lines.add("controls:");
            controls(standard).forEach((id, control) -> lines.addAll(control(id, control)));
            String what = "framework " + Standards.id(name) + " (sure: a standard of Comply)";
            return Placed.made(file.path(), "frameworks/" + Standards.id(name) + ".yaml", what, lines, List.of());
        });
    }

    private static String theme(String theme) {
        return "  - {id: " + theme + ", title: " + theme + "}";
    }

    private static Set<String> themes(Value.Mapping standard) {
        Set<String> themes = new LinkedHashSet<>();
        controls(standard).values().forEach(control -> text(control, "family").ifPresent(themes::add));
        return themes;
    }

    /** What a control says beside its name has no key in a catalogue, and is kept as a comment. */
    private static List<String> control(String id, Value.Mapping control) {
        List<String> lines = new ArrayList<>();
        String theme = text(control, "family")
                .map(each -> ", theme: " + YamlText.scalar(each))
                .orElse("");
        lines.add("  - {id: " + YamlText.scalar(id) + ", title: "
                + YamlText.scalar(text(control, "name").orElse(id)) + theme + "}");
        control.members().forEach((key, member) -> {
            if (!key.equals("family") && !key.equals("name")) {
                String words = String.join(", ", Words.of(member.value()));
                words.lines().forEach(line -> lines.add("    # " + YamlText.comment(key + ": " + line)));
            }
        });
        return lines;
    }

    private static Optional<String> text(Value.Mapping control, String key) {
        return control.get(key).flatMap(value -> Words.of(value).stream().findFirst());
    }

    private static Optional<Value.Mapping> standard(ForeignFile file) {
        boolean there = file.isYaml() && ("/" + file.path()).contains("/standards/");
        return there ? yaml(file).filter(standard -> !controls(standard).isEmpty()) : Optional.empty();
    }

    private static Map<String, Value.Mapping> controls(Value.Mapping standard) {
        Map<String, Value.Mapping> controls = new LinkedHashMap<>();
        standard.members().forEach((key, member) -> {
            if (member.value() instanceof Value.Mapping control) {
                controls.put(key, control);
            }
        });
        return controls;
    }

    private static String name(Value.Mapping standard, ForeignFile file) {
        return text(standard, "name").orElse(file.stem());
    }

    private static Optional<Value.Mapping> yaml(ForeignFile file) {
        PlainYaml read =
                PlainYaml.read(file.path(), file.text().replace("\r\n", "\n").replace("\uFEFF", ""), 1);
        return read.findings().isEmpty() ? read.mapping() : Optional.empty();
    }
}
