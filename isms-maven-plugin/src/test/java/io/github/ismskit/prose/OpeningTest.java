package io.github.ismskit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpeningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            <p>One, <em>two</em>.</p><p>Three</p>              § One, two. Three
            <h2 id="s-why">Why</h2><p>Because</p>              § Because
            <table><tr><td>a</td><td>b</td></tr></table>       § a b
            <p>re<strong>start</strong></p>                    § restart
            <p>a&#64;b &amp;lt; &lt;script&gt; &#x41; &quot;</p> § a@b &lt; <script> A "
            <p>&#99999999; &unknown; &#1114112;</p>            § &#99999999; &unknown;
            """)
    void isWhatAReaderSees(String html, String expected) {
        assertThat(Opening.of(html, 200)).isEqualTo(expected);
    }

    @Test
    void endsAtAWordWhereTheTextIsLonger() {
        assertThat(Opening.of("<p>Keep three copies of everything</p>", 20)).isEqualTo("Keep three copies…");
        assertThat(Opening.of("<p>" + "x".repeat(50) + "</p>", 20)).isEqualTo("x".repeat(19) + "…");
    }

    @Test
    void splitsNoSignAndNoMarkInTwo() {
        assertThat(Opening.of("<p>" + "😀".repeat(50) + "</p>", 20)).isEqualTo("😀".repeat(9) + "…");
        String marked = "<p><a href=\"https://example.com/" + "a".repeat(380) + "\">here</a> and there</p>";
        assertThat(Opening.of(marked, 20)).doesNotContain("href").doesNotContain("aaa");
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(Opening.of("", 200)).isEmpty();
        assertThat(Passage.EMPTY.opening(200)).isEmpty();
    }
}
