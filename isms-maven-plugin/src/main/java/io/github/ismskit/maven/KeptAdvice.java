package io.github.ismskit.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What files of somebody's own have to say as well, where they do not say it. */
record KeptAdvice(Path root) {

    static final String POM = "pom.xml";

    /** @param sign what a file holds that says it already */
    private record Words(String sign, String advice) {}

    private static final Map<String, Words> BY_PATH = Map.of(
            POM,
            new Words("<artifactId>isms-maven-plugin<", "add to its <build><plugins>:"),
            ".gitattributes",
            new Words("src/isms/evidence/", "see that it says: src/isms/evidence/** -text -ident"),
            ".gitignore",
            new Words("target", "see that it says: target/"),
            ".github/workflows/isms.yml",
            new Words(
                    "isms.sarif",
                    "see that it runs ./mvnw -B -ntp verify, with fetch-depth: 0, and uploads"
                            + " target/isms/reports/isms.sarif"),
            ".gitlab-ci.yml",
            new Words(
                    "target/isms/reports",
                    "add a job to it that runs ./mvnw -B -ntp verify, with GIT_DEPTH: \"0\" and"
                            + " artifacts:reports:junit: target/isms/reports/TEST-isms.xml"),
            "Jenkinsfile",
            new Words(
                    "target/isms/reports",
                    "add a stage to it with sh './mvnw -B -ntp verify', and to its post { always { … } }:"
                            + " junit 'target/isms/reports/TEST-isms.xml'"),
            ".editorconfig",
            new Words(
                    "src/isms/evidence/",
                    "evidence has to stay byte for byte; add a section [src/isms/evidence/**] with charset, end_of_line and"
                            + " insert_final_newline = unset, and trim_trailing_whitespace = false"),
            ".vscode/settings.json",
            new Words(
                    "schemas/isms.schema.json",
                    "for help with the keys of registers, add to its \"yaml.schemas\" a line a folder, such as"
                            + " \"./schemas/registers/risk.schema.json\": \"src/isms/risks/**/*.{yaml,yml}\""),
            ".vscode/extensions.json",
            new Words("redhat.vscode-yaml", "see that it recommends redhat.vscode-yaml, which reads the schemas"));

    /** Nothing for a file that needs nothing. */
    Optional<String> about(String path) {
        return Optional.ofNullable(BY_PATH.get(path))
                .filter(words -> !text(path).contains(words.sign()))
                .map(Words::advice);
    }

    /** One that cannot be read says nothing, and bytes that are no text harm nobody here. */
    private String text(String path) {
        try {
            return Files.readString(root.resolve(path), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
