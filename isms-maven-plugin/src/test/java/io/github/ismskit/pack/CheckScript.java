package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The script of {@code docs/auditors.md}, run as an auditor runs it. */
final class CheckScript {

    private static final Path DOCS = Path.of("../docs/auditors.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final Path script;

    private CheckScript(Path script) {
        this.script = script;
    }

    /** What the script said, and whether it was content. */
    record Answer(boolean content, String words) {}

    /** Without the programs of an auditor the tests are skipped, but in CI they fail. */
    static CheckScript writtenOrSkipped(Path folder) throws IOException {
        List.of("sh", "unzip", "sha256sum").forEach(Program::orSkip);
        Matcher block = BLOCK.matcher(Files.readString(DOCS));
        assertThat(block.find()).isTrue();
        return new CheckScript(Files.writeString(folder.resolve("check.sh"), block.group(1)));
    }

    Answer run(Path archive) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", script.toString(), archive.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor() == 0, words);
    }
}
