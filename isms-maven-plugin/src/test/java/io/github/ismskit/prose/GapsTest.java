package io.github.ismskit.prose;

import static io.github.ismskit.fixture.Written.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.catalogue.Glossary;
import io.github.ismskit.fixture.Given;
import io.github.ismskit.model.Isms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GapsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at [which sites] and elsewhere",
                "- [offices and rooms]",
                "- [ ] ask [the owner]",
                "| a | b |\n|---|---|\n| [systems of customers] | none |",
                "## About [organisation]",
                "[One sentence: why\nnothing is left out.]",
                "[**name**]",
                "([number of days])",
                "[3 months, or how long]",
                "[TBD]",
                "> [said by whom]",
                "!!! note\n    [What to note]",
                "text[^1]\n\n[^1]: [source]"
            })
    void seesWordsThatStandForOthers(String markdown) {
        assertThat(gaps(markdown)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a link](https://example.com)",
                "![a picture](a.png)",
                "[a link][there]\n\n[there]: https://example.com",
                "[a link][]\n\n[a link]: https://example.com",
                "[a link]\n\n[a link]: https://example.com",
                "[a link][that nobody defines]",
                "[[POL-1]] and [[POL-1|by another name]]",
                "- [ ] to do\n- [x] done\n- [X] done",
                "| Done |\n|---|\n| [x] |",
                "text[^note]\n\n[^note]: The note.",
                "`[code]` and ``[more code]``",
                "```yaml\nkinds: [audit report, minutes]\n```",
                "    [indented code]",
                "\\[brackets that are meant]",
                "\\[brackets that are meant\\]",
                "left out […] and [...]",
                "their [sic] word",
                "contract[s], [un]known, list[index]",
                "see [1], [2, 3] and [4-6]",
                "as in [RFC 5545], [ISO/IEC 27002:2022], [Smith2020], [Figure 3] and [A.5.1]",
                "> [!NOTE]\n> An alert of another dialect",
                "[@smith]"
            })
    void leavesAloneWhatIsMeantToStay(String markdown) {
        assertThat(gaps(markdown)).isEmpty();
    }

    @Test
    void tellsEachAtItsPlace() {
        List<BodyGap> gaps = gaps("It covers [which\nservices] at\n[which sites], and [those] too.");
        assertThat(gaps).extracting(BodyGap::written).containsExactly("[which services]", "[which sites]", "[those]");
        int first = gaps.get(0).location().line();
        assertThat(gaps)
                .extracting(gap ->
                        gap.location().line() - first + ":" + gap.location().column())
                .containsExactly("0:11", "2:1", "2:20");
    }

    private static List<BodyGap> gaps(String markdown) {
        Isms isms = Given.isms(policy("POL-1").saying(markdown))
                .on(LocalDate.of(2026, 11, 20))
                .isms();
        return ProseReader.read(isms, Addresses.of(isms), new Glossary(List.of()), Set.of())
                .of("POL-1")
                .gaps();
    }
}
