package io.github.ismskit.inherit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever inheriting refuses is told to whoever shares it, all of it at once. */
final class SharedContentTest {

    private static final long MOST = 256L * 1024 * 1024;

    @Test
    void ordinaryFilesAreShared() {
        List<String> paths = List.of(
                "policies/access.md",
                "policies/Access.de.md",
                "policies/console.md",
                "policies/access/form v1.2 (ü).pdf",
                "calendar/com10.yaml");
        assertThat(SharedContent.objections(paths, MOST)).isEmpty();
    }

    @Test
    void namesThatAnotherSystemCannotWriteAreTold() {
        assertThat(SharedContent.objections(
                        List.of(
                                "policies/Access.md",
                                "policies/access.md",
                                "policies/aux.md",
                                "policies/why?.md",
                                "policies/form",
                                "policies/Form/1.md"),
                        1))
                .containsExactly(
                        "the archive would hold 'policies/access.md', a second time; give the file another name",
                        "the archive would hold 'policies/aux.md', which is no path on every system; give the file"
                                + " another name",
                        "the archive would hold 'policies/why?.md', which is no path on every system; give the file"
                                + " another name",
                        "the archive would hold 'policies/Form/1.md', which is a file and a folder in one; give the"
                                + " file another name");
    }

    @Test
    void theNumberAndTheSizeAreThoseThatInheritingTakes() {
        assertThat(SharedContent.objections(paths(9_999), MOST)).isEmpty();
        assertThat(SharedContent.objections(paths(10_000), MOST + 1))
                .containsExactly(
                        "there are 10001 files, more than 10000; share less, with isms.share.includes",
                        "the files hold more than 256 MiB; share less, with isms.share.includes");
    }

    private static List<String> paths(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "policies/" + number + ".md")
                .toList();
    }
}
