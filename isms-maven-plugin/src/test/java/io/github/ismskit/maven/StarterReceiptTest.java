package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.init.AnswerSheet;
import io.github.ismskit.init.Answers;
import io.github.ismskit.init.Foundation;
import io.github.ismskit.init.Starter;
import io.github.ismskit.report.ConsoleLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StarterReceiptTest {

    private static final String PLUGIN = "io.github.ismskit:isms-maven-plugin:1.2.3";

    @TempDir
    Path folder;

    @Test
    void anEmptyFolderIsWorkedInByTheShortNamesOfTheGoals() throws Exception {
        assertThat(begin())
                .contains("  ./mvnw isms:todo    what to decide first")
                .noneMatch(line -> line.startsWith("kept:") || line.contains(PLUGIN));
    }

    @Test
    void aPomWithoutThePluginIsToldWhatToAddAndCommandsThatWorkBefore() throws Exception {
        write("pom.xml", "<project/>");
        assertThat(begin())
                .containsSequence(
                        "kept: pom.xml; add to its <build><plugins>:",
                        "    <plugin>",
                        "      <groupId>io.github.ismskit</groupId>",
                        "      <artifactId>isms-maven-plugin</artifactId>",
                        "      <version>1.2.3</version>",
                        "      <executions><execution><goals><goal>portal</goal><goal>check</goal></goals></execution></executions>",
                        "    </plugin>")
                .contains("  ./mvnw " + PLUGIN + ":todo    what to decide first")
                .anyMatch(line -> line.startsWith("  ./mvnw verify") && line.contains("once the plugin is in pom.xml"));
    }

    @Test
    void aPomWithThePluginNeedsNothing() throws Exception {
        begin();
        assertThat(begin()).contains("kept: pom.xml", "  ./mvnw isms:todo    what to decide first");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .gitlab-ci.yml              | artifacts:reports:junit: target/isms/reports/TEST-isms.xml
            .github/workflows/isms.yml  | ./mvnw -B -ntp verify
            Jenkinsfile                 | junit 'target/isms/reports/TEST-isms.xml'
            .editorconfig               | [src/isms/evidence/**]
            .vscode/settings.json       | "yaml.schemas"
            .vscode/extensions.json     | redhat.vscode-yaml
            .gitattributes              | src/isms/evidence/** -text -ident
            .gitignore                  | target/
            """)
    void whatWasKeptIsToldWhatItHasToSayAndWhereTheWholeOfItIs(String path, String advice) throws Exception {
        write(path, "# ours\n");
        List<String> lines = begin();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("kept: " + path + "; "))
                .singleElement()
                .asString()
                .contains(advice);
        assertThat(lines)
                .contains("What we would have written there lies in a new repository, to take from:")
                .contains("  mvn " + PLUGIN + ":init -B -Disms.directory=target/isms-starter");
        assertThat(folder.resolve(path)).content().isEqualTo("# ours\n");
    }

    @Test
    void whatSaysItAlreadyIsOnlyKept() throws Exception {
        begin();
        assertThat(begin())
                .contains("kept: .gitlab-ci.yml", "kept: Jenkinsfile", "kept: .editorconfig", "kept: .gitattributes")
                .noneMatch(line -> line.startsWith("kept: ") && line.contains("; "))
                .noneMatch(line -> line.contains("isms-starter"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> begin() throws IOException {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        Answers answers = new AnswerSheet(LocalDate.of(2027, 3, 14), zone, "1.2.3").read("Example Ltd", "", "", "");
        return new StarterReceipt(folder, answers, false)
                .lines(new Foundation(folder).lay(Starter.files(answers))).stream()
                        .map(ConsoleLine::text)
                        .toList();
    }
}
