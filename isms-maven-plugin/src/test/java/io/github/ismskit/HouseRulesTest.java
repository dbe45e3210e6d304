package io.github.ismskit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.StandardRules;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds in every room of the house. */
final class HouseRulesTest {

    private static final String DOOR = ArchitectureTest.HERE + ".maven";

    @Test
    void theClockIsReadAtTheDoorOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOOR)
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(ArchitectureTest.CLASSES);
    }

    @Test
    void theEnvironmentIsReadAtTheDoorOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOOR)
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(ArchitectureTest.CLASSES);
    }

    /**
     * Where Java has one shared thread, as on two processors, work that waits there for work that was put there after it
     * waits for ever; until Java 24 such work got threads of its own.
     */
    @Test
    void onlyWhatComputesGoesIntoTheSharedPool() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ArchitectureTest.HERE + ".schema")
                .should()
                .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
                .orShould()
                .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
                .check(ArchitectureTest.CLASSES);
    }

    @Test
    void nothingSwallowsAFullDiskOrSpeaksPastMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PrintStream.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(PrintWriter.class)
                .check(ArchitectureTest.CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws Exception {
        Set<String> packages = new TreeSet<>();
        ArchitectureTest.CLASSES.forEach(each -> packages.add(each.getPackageName()));
        List<String> silent = new ArrayList<>();
        for (String each : packages) {
            Path file = Path.of("src/main/java", each.replace('.', '/'), "package-info.java");
            if (!Files.exists(file) || !Files.readString(file).contains("@NullMarked")) {
                silent.add(each);
            }
        }
        assertThat(silent).isEmpty();
        assertThat(packages).hasSizeGreaterThan(20);
    }

    @Test
    void everyRuleHasItsTestItsPageAndItsCases() {
        List<String> missing = new ArrayList<>();
        for (Rule rule : StandardRules.all()) {
            String name = rule.getClass().getName().replace('.', '/');
            for (Path each : List.of(
                    Path.of("src/test/java", name + "Test.java"),
                    Path.of("../docs/rules", rule.id() + ".md"),
                    Path.of("src/test/resources/cases", rule.id()))) {
                if (!Files.exists(each)) {
                    missing.add(each.toString());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(StandardRules.all()).hasSize(57);
    }
}
