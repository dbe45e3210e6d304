package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.language.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever writes a template finds in {@code docs/theming.md} what the portal's own are made of. */
final class MacrosAreDocumentedTest {

    private static final Path TEMPLATES = Path.of("../site-template/src/main/resources/isms-portal");
    private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)((?: \\w+(?:=(?:\"[^\"]*\"|[^ >]+))?)*)>");

    private final String docs;

    MacrosAreDocumentedTest() throws IOException {
        docs = Files.readString(Path.of("../docs/theming.md"));
    }

    @Test
    void everyMacroThatNeedsNoImportIsNamedWithItsParameters() throws IOException {
        assertThat(macros("parts/ui.ftlh")).hasSizeGreaterThan(8).allSatisfy(macro -> isNamed("ui", macro));
        assertThat(macros("layouts/page.ftlh")).hasSize(1).allSatisfy(macro -> isNamed("layout", macro));
    }

    @Test
    void everyFunctionIsNamed() {
        Phrases english = new Bundles(new TemplateFiles(Optional.empty(), Map.of())).phrases("en");
        assertThat(Sayings.of(english).keySet())
                .hasSizeGreaterThan(4)
                .allSatisfy(function -> assertThat(docs).contains("`" + function + "("));
    }

    private void isNamed(String library, MatchResult macro) {
        String call = "`<@" + library + "." + macro.group(1);
        Optional<String> line = docs.lines()
                .filter(each -> each.contains(call + " ") || each.contains(call + ">"))
                .findFirst();
        assertThat(line).as(call).isPresent();
        for (String parameter : macro.group(2).strip().split(" ")) {
            String name = parameter.isEmpty() ? call : " " + parameter.replaceFirst("=.*", "") + "=";
            assertThat(line.orElseThrow()).as(call).contains(name);
        }
    }

    private static List<MatchResult> macros(String template) throws IOException {
        return MACRO.matcher(Files.readString(TEMPLATES.resolve(template)))
                .results()
                .toList();
    }
}
