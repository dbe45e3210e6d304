package io.github.ismskit.init;

import io.github.ismskit.BuiltIn;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that a new ISMS repository begins with, by the answers. */
public final class Starter {

    /** Our own policies name their controls in one line. */
    private static final Pattern CONTROLS = Pattern.compile("(?m)^controls: \\[([^]]+)]$");

    private static final Pattern ID = Pattern.compile("(?m)^id: (\\S+)$");

    private Starter() {}

    /** In the order of their paths. */
    public static List<StarterFile> files(Answers answers) {
        Catalogue catalogue = BuiltIn.catalogue();
        AuditPlan plan = AuditPlan.of(
                answers, catalogue.controls().stream().map(CatalogueControl::id).toList());
        List<StarterFile> files = new ArrayList<>(content(answers, plan));
        files.addAll(new SoaRegisters(catalogue, policies(files)).files());
        files.addAll(AuditRecords.of(plan));
        files.addAll(FurtherFrameworks.of(answers));
        files.addAll(SchemaFiles.all());
        files.addAll(wrapper());
        files.sort(Comparator.comparing(StarterFile::path));
        return List.copyOf(files);
    }

    private static List<StarterFile> content(Answers answers, AuditPlan plan) {
        Blanks blanks = FilledIn.blanks(answers, plan);
        return StarterResource.paths().stream()
                .map(path -> new StarterFile(
                        StarterResource.target(path), blanks.fill(StarterResource.read("starter/" + path))))
                .toList();
    }

    private static Map<String, List<String>> policies(List<StarterFile> files) {
        Map<String, List<String>> policies = new TreeMap<>();
        for (StarterFile file : files) {
            Matcher controls = CONTROLS.matcher(file.text());
            Matcher id = ID.matcher(file.text());
            if (file.path().startsWith("src/isms/policies/") && controls.find() && id.find()) {
                for (String control : controls.group(1).split(", ")) {
                    policies.computeIfAbsent(control, each -> new ArrayList<>()).add(id.group(1));
                }
            }
        }
        return policies;
    }

    private static List<StarterFile> wrapper() {
        return List.of(
                new StarterFile("mvnw", StarterResource.read("wrapper/mvnw"), true),
                new StarterFile("mvnw.cmd", StarterResource.read("wrapper/mvnw.cmd")),
                new StarterFile(
                        ".mvn/wrapper/maven-wrapper.properties",
                        StarterResource.read("wrapper/.mvn/wrapper/maven-wrapper.properties")));
    }
}
