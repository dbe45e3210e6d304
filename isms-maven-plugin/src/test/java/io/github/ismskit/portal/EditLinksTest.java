package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EditLinksTest {

    private static final Optional<String> PREFIX = Optional.of("docs/src/isms/");

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://github.com/acme/isms,                      https://github.com/acme/isms/edit/main/docs/src/isms/a.md
            https://github.com/acme/isms.git,                  https://github.com/acme/isms/edit/main/docs/src/isms/a.md
            https://github.com/acme/isms/tree/main/docs,       https://github.com/acme/isms/edit/main/docs/src/isms/a.md
            https://github.com/acme/isms/module/,              https://github.com/acme/isms/edit/main/docs/src/isms/a.md
            scm:git:https://github.com/acme/isms.git,          https://github.com/acme/isms/edit/main/docs/src/isms/a.md
            git@github.com:acme/isms.git,                      https://github.com/acme/isms/edit/main/docs/src/isms/a.md
            ssh://git@github.example.com:2222/acme/isms.git,   https://github.example.com/acme/isms/edit/main/docs/src/isms/a.md
            https://me:secret@github.com/acme/isms?tab=x#y,    https://github.com/acme/isms/edit/main/docs/src/isms/a.md
            https://gitlab.com/acme/deep/er/isms,              https://gitlab.com/acme/deep/er/isms/-/edit/main/docs/src/isms/a.md
            https://gitlab.example.com:8443/acme/isms/-/tree/x, https://gitlab.example.com:8443/acme/isms/-/edit/main/docs/src/isms/a.md
            https://codeberg.org/acme/isms,                    https://codeberg.org/acme/isms/_edit/main/docs/src/isms/a.md
            https://gitea.example.com/acme/isms/src/branch/x,  https://gitea.example.com/acme/isms/_edit/main/docs/src/isms/a.md
            https://bitbucket.org/acme/isms/src,               https://bitbucket.org/acme/isms/src/main/docs/src/isms/a.md?mode=edit&spa=0&at=main
            https://me@dev.azure.com/acme/Our%20ISMS/_git/isms, https://dev.azure.com/acme/Our%20ISMS/_git/isms?path=/docs/src/isms/a.md&version=GBmain
            """)
    void followsFromTheRepositoryOfAKnownForge(String repository, String expected) {
        EditLinks links = EditLinks.of(Optional.empty(), Optional.of(repository), "main");
        assertThat(links.to(PREFIX, "a.md")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://git.example.com/acme/isms",
                "https://github.com/acme",
                "https://dev.azure.com/acme/isms",
                "https://notgithub.example.com/acme/isms",
                "javascript:alert(1)//github.com/a/b",
                "https://github.com/\"><script>/x",
                "${project.url}",
                ""
            })
    void isAbsentWhereTheForgeIsNotKnown(String repository) {
        assertThat(EditLinks.of(Optional.empty(), Optional.of(repository), "main"))
                .extracting(EditLinks::pattern)
                .isEqualTo("");
    }

    @Test
    void isAbsentWithoutRepository() {
        EditLinks links = EditLinks.of(Optional.empty(), Optional.empty(), "main");
        assertThat(links.to(PREFIX, "a.md")).isEmpty();
    }

    @Test
    void isAbsentWhereThePathInTheRepositoryIsNotKnown() {
        EditLinks links = EditLinks.of(Optional.empty(), Optional.of("https://github.com/acme/isms"), "main");
        assertThat(links.to(Optional.empty(), "a.md")).isEmpty();
        assertThat(links.to(Optional.of(""), "a.md")).isEqualTo("https://github.com/acme/isms/edit/main/a.md");
    }

    @Test
    void followsThePatternThatWasAskedFor() {
        EditLinks links = EditLinks.of(
                Optional.of(" https://git.example.com/e/{branch}?f={file} "),
                Optional.of("https://github.com/acme/isms"),
                "feature/x y");
        assertThat(links.to(Optional.empty(), "risks/a b&ü\n#.md"))
                .isEqualTo("https://git.example.com/e/feature/x%20y?f=risks/a%20b%26%C3%BC%0A%23.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert('{path}')", "https://example.com/edit", "{path}", "https://e/ x {path}"})
    void refusesAPatternThatLeadsNowhere(String pattern) {
        assertThatThrownBy(() -> EditLinks.of(Optional.of(pattern), Optional.empty(), "main"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "'" + pattern + "' is no address at which files can be edited; write one such as");
    }
}
