package io.github.ismskit.remind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class LetterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Test
    void saysWhatIsOverdueFirstThenWhatIsDueThenWhatComes() {
        assertThat(letter(DAY, Reminded.masthead(DAY)).text()).isEqualTo("""
                This is what the ISMS of Example Ltd asks of you, as of 2026-03-16.

                Overdue
                - Scan (ACT-SCAN) of 2026-02-28
                  was on time until 2026-03-14, 2 days ago; record evidence in evidence/
                  https://isms.example.com/activities/act-scan.html

                Due
                - Access review (ACT-ACCESS) of 2026-03-16
                  due today, on time until 2026-03-30; record evidence in evidence/
                  https://isms.example.com/activities/act-access.html

                Coming
                - Patch <b>all</b> (NC-1)
                  due on 2026-03-19, in 3 days; write it in nonconformities/nc-1.md
                  https://isms.example.com/nonconformities/nc-1.html

                You are told of each of these ahead of its day, on its day, and once a week while it is overdue.
                """);
    }

    @Test
    void countsInItsSubject() {
        assertThat(letter(DAY, Reminded.masthead(DAY)).subject())
                .isEqualTo("ISMS of Example Ltd: 1 overdue, 1 due, 1 coming");
    }

    @Test
    void namesThePageWhereThePortalHasNoAddress() {
        Letter letter = letter(DAY, new Masthead("Example Ltd", DAY, Optional.empty()));
        assertThat(letter.text()).contains("\n  activities/act-scan.html in the portal\n");
        assertThat(letter.page()).doesNotContain("<a ");
    }

    @Test
    void saysTheSameAsAPageThatLoadsNothing() {
        Document page = Jsoup.parse(letter(DAY, Reminded.masthead(DAY)).page());
        assertThat(page.select("h2").eachText()).containsExactly("Overdue", "Due", "Coming");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "https://isms.example.com/activities/act-scan.html",
                        "https://isms.example.com/activities/act-access.html",
                        "https://isms.example.com/nonconformities/nc-1.html");
        assertThat(page.select("a").eachText()).last().isEqualTo("Patch <b>all</b> (NC-1)");
        assertThat(page.select("img, script, link, style, b, iframe, [src]")).isEmpty();
    }

    /** Ann's duties, one of which speaks markup. */
    private static Letter letter(LocalDate day, Masthead masthead) {
        var situation = Reminded.isms(
                        Written.activity("ACT-ACCESS")
                                .with("title", "Access review")
                                .with("owner", "ann")
                                .with("start", "2026-03-16"),
                        Written.nonconformity("NC-1")
                                .with("owner", "ann")
                                .with(
                                        "actions",
                                        List.of(Map.of(
                                                "action", "Patch <b>all</b>", "owner", "ann", "due", "2026-03-19"))))
                .on(day);
        return Letter.of(Reminded.deliveries(Channel.SMTP, situation).get(0).digest(), masthead);
    }
}
