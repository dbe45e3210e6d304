package io.github.ismskit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page is served with that it does not have on the disk. */
final class InjectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'"
                        + "| default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                        + " connect-src 'self'",
                "default-src 'none'; style-src 'sha256-Zm9v'; img-src data:"
                        + "| default-src 'none'; style-src 'sha256-Zm9v' 'self'; img-src data:; script-src 'self';"
                        + " connect-src 'self'",
                "script-src 'none'; style-src 'none'|script-src 'self'; style-src 'self'; connect-src 'self'",
            })
    void thePolicyIsWidenedByThisServerOnly(String before, String after) {
        Document page =
                served("<meta http-equiv=\"Content-Security-Policy\" content=\"" + before + "\">", "index.html");
        assertThat(page.select("meta[http-equiv]").attr("content")).isEqualTo(after.strip());
    }

    @Test
    void thePageGetsItsScriptsAtTheEndOfItsHead() {
        Document page = served("<title>A</title>", "risks/r-1.html");
        assertThat(page.select("head > script").eachAttr("src"))
                .containsExactly("/_isms/overlay.js", "/_isms/reload.js");
        assertThat(page.select("head > link").eachAttr("href")).containsExactly("/_isms/overlay.css");
        assertThat(page.select("head > script[data-isms-page]").attr("data-isms-page"))
                .isEqualTo("risks/r-1.html");
        assertThat(page.select("body").text()).isEqualTo("text </head>");
    }

    @Test
    void anAddressStaysText() {
        String hostile = "\"><script>alert('1')</script>&amp;$1";
        Document page = served("", hostile);
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("script[data-isms-page]").attr("data-isms-page")).isEqualTo(hostile);
        Document instead = Jsoup.parse(text(Injection.instead(hostile, "0", "There is no <such> page")));
        assertThat(instead.select("script")).hasSize(2);
        assertThat(instead.select("h1").text()).isEqualTo("There is no <such> page");
        assertThat(instead.select("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    }

    private static Document served(String head, String path) {
        String html = "<!DOCTYPE html><html><head>" + head + "</head><body>text &lt;/head&gt;</body></html>";
        return Jsoup.parse(text(Injection.into(html.getBytes(StandardCharsets.UTF_8), path, "0")));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
