package io.github.ismskit.inherit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedPathsTest {

    private static final List<String> ALL = List.of(
            "policies/b/form.pdf",
            "isms.yaml",
            "policies/a.md",
            "risks/r.md",
            "people.yaml",
            "evidence/2026/ev.md",
            "audits/internal.md",
            "reviews/2026.md",
            "nonconformities/nc.md",
            "changes/weaker.md",
            "incidents/theft.md",
            "exceptions/late.md");

    @Test
    void whatIsMeantIsSharedInTheOrderOfPaths() {
        assertThat(new SharedPaths(List.of("risks/*.md", "policies/**")).of(ALL))
                .containsExactly("policies/a.md", "policies/b/form.pdf", "risks/r.md");
    }

    @Test
    void whoseIsmsItIsAndWhatWasDoneIsNeverShared() {
        assertThat(new SharedPaths(List.of("**")).of(ALL))
                .containsExactly("policies/a.md", "policies/b/form.pdf", "risks/r.md");
    }

    @Test
    void aPatternThatIsNoneIsNamed() {
        assertThatThrownBy(() -> new SharedPaths(List.of("policies/{a")))
                .isInstanceOf(InheritFailure.class)
                .hasMessage("isms.share.includes: 'policies/{a' is no pattern of paths; write one such as policies/**");
    }
}
