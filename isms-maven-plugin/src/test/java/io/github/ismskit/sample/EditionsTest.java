package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Assessment;
import io.github.ismskit.document.Value;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Person;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.publish.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample for staff and for an auditor: what does not belong there is in none of its bytes. */
final class EditionsTest {

    @TempDir
    static Path output = Path.of("target");

    private static Assessment whole = SamplePortal.assess(SamplePortal.DAY);

    @BeforeAll
    static void drawEditions() {
        Portal portal = new Portal(new SiteTemplate(Optional.empty()), SamplePortal.CONTENT, "test");
        for (Edition edition : List.of(Edition.STAFF, Edition.AUDITOR)) {
            new Publisher(output).edition(edition.key()).portal(portal.files(whole, edition));
        }
    }

    @Test
    void theStaffEditionHoldsNothingConfidentialOrRestricted() throws IOException {
        List<Entry> secret = above(Classification.INTERNAL);
        assertThat(secret).hasSizeGreaterThan(15);
        assertThat(leaks("portal-staff", secret)).isEmpty();
    }

    /** It is there, and the whole portal says so: an auditor is not told that nobody recorded it. */
    @Test
    void evidenceThatIsWithheldStandsWhereItStandsAndIsNotCalledMissing() throws IOException {
        Document auditors = Jsoup.parse(Files.readString(output.resolve("portal-auditor/evidence/index.html")));
        List<String> withheld = auditors.select("#list tr:contains(WITHHELD-)").eachAttr("data-status");
        assertThat(withheld).containsExactlyInAnyOrder("current", "earlier", "earlier");
        assertThat(auditors.select("#list tr[data-status=not-recorded]")).isEmpty();
        assertThat(auditors.select("#list tr[data-status=current]"))
                .hasSameSizeAs(SamplePortal.page("evidence/index.html").select("#list tr[data-status=current]"));
    }

    @Test
    void theAuditorEditionHoldsNothingRestricted() throws IOException {
        List<Entry> secret = above(Classification.CONFIDENTIAL);
        assertThat(secret).hasSizeGreaterThan(2);
        assertThat(leaks("portal-auditor", secret)).isEmpty();
    }

    /** The leak test must see what leaks: the full edition tells all of it. */
    @Test
    void theFullEditionTellsThem() throws IOException {
        Path full = SamplePortal.folder();
        assertThat(leaks(full, above(Classification.CONFIDENTIAL))).isNotEmpty();
    }

    /** Search is made from the pages of the edition: it names no other, and says nothing that they do not show. */
    @ParameterizedTest
    @ValueSource(strings = {"portal-staff", "portal-auditor"})
    void searchKnowsTheEditionOnly(String folder) throws IOException {
        DrawnIndex index = new DrawnIndex(output.resolve(folder));
        assertThat(index.paths())
                .contains("index.html", "policies/pol-incident.html")
                .containsExactlyInAnyOrderElementsOf(index.pages());
        assertThat(index.toldButNotShown()).isEmpty();
        assertThat(index.told()).isGreaterThan(30);
        assertThat(files(output.resolve(folder))).containsKeys("assets/search-index.en.js", "search/index.html");
    }

    /** What the leak tests find in the full edition, they find in its search index too. */
    @Test
    void theLeakTestsReadTheIndex() throws IOException {
        assertThat(leaks(SamplePortal.folder(), above(Classification.CONFIDENTIAL)))
                .anyMatch(leak -> leak.startsWith("assets/search-index.en.js tells "))
                .anyMatch(leak -> leak.startsWith("search/index.html tells "));
    }

    @Test
    void theStaffEditionHasPoliciesAndDocumentsInForceOnly() throws IOException {
        assertThat(files(output.resolve("portal-staff")).keySet())
                .contains("index.html", "policies/index.html", "documents/index.html", "glossary/index.html")
                .noneMatch(path -> path.startsWith("risks/")
                        || path.startsWith("evidence/")
                        || path.startsWith("owners/")
                        || path.startsWith("readiness/"));
        String policy = page("portal-staff", "policies/pol-incident.html");
        assertThat(policy).contains("(withheld)").doesNotContain("DOC-RESPONSE");
    }

    @Test
    void aSheetGoesWhereItsPageGoes() throws IOException {
        assertThat(files(output.resolve("portal-staff")).keySet())
                .filteredOn(path -> path.startsWith("data/"))
                .containsExactly("data/documents.csv", "data/policies.csv");
        assertThat(page("portal-staff", "policies/index.html")).contains("href=\"../data/policies.csv\"");
        assertThat(page("portal-auditor", "data/owners.csv")).doesNotContain("Jonas Reuter");
    }

    @Test
    void theAuditorMeetsRoles() throws IOException {
        String everything =
                String.join("\\n", files(output.resolve("portal-auditor")).values());
        Person person = whole.isms().person("jonas-reuter").orElseThrow();
        assertThat(page("portal-auditor", "owners/jonas-reuter.html"))
                .contains(person.role().orElseThrow())
                .doesNotContain(person.name());
        assertThat(person.email()).isPresent();
        assertThat(everything).doesNotContain(person.email().orElseThrow());
    }

    @Test
    void everyPageNamesItsEdition() throws IOException {
        assertThat(page("portal-staff", "policies/index.html")).contains("<span>Staff edition</span>");
        assertThat(page("portal-auditor", "index.html")).contains("<span>Auditor edition</span>");
    }

    @Test
    void theVerdictStaysWhatItIs() {
        Cut cut = Cut.of(whole, Edition.AUDITOR);
        assertThat(cut.assessment().verdict()).isEqualTo(whole.verdict());
        assertThat(cut.assessment().findings()).hasSameSizeAs(whole.findings());
        assertThat(cut.assessment().readiness().obligations())
                .isEqualTo(whole.readiness().obligations());
    }

    /** Restricted evidence still counts: the day is told, nothing else. */
    @Test
    void countsWithheldEvidence() throws IOException {
        Cut cut = Cut.of(whole, Edition.AUDITOR);
        assertThat(cut.assessment().isms().evidence())
                .hasSameSizeAs(whole.isms().evidence());
        assertThat(page("portal-auditor", "activities/act-pentest.html")).contains("WITHHELD-1");
        assertThat(page("portal-auditor", "evidence/withheld-1.html")).doesNotContain("../files/");
    }

    private static List<Entry> above(Classification most) {
        return whole.isms().entries().stream()
                .filter(entry -> entry.header().classification().compareTo(most) > 0)
                .toList();
    }

    private static List<String> leaks(String folder, List<Entry> secret) throws IOException {
        return leaks(output.resolve(folder), secret);
    }

    private static List<String> leaks(Path folder, List<Entry> secret) throws IOException {
        List<String> leaks = new ArrayList<>();
        for (Map.Entry<String, String> file : files(folder).entrySet()) {
            for (Entry entry : secret) {
                telling(entry)
                        .filter(text ->
                                file.getValue().contains(text) || file.getKey().contains(text))
                        .forEach(text -> leaks.add(file.getKey() + " tells " + text));
            }
        }
        return leaks;
    }

    /** The id, the title where the record has one of its own, and the name of its file. */
    private static Stream<String> telling(Entry entry) {
        String file = entry.header().file();
        Stream<String> title = entry.header().source().header().get("title").stream()
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text());
        Stream<String> name = file.endsWith(".md") ? Stream.of(file) : Stream.empty();
        return Stream.of(Stream.of(entry.id()), title, name).flatMap(each -> each);
    }

    private static String page(String folder, String path) throws IOException {
        return Files.readString(output.resolve(folder).resolve(path), StandardCharsets.UTF_8);
    }

    /** Every file with its bytes, one character a byte. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).hasSizeGreaterThan(20);
        return files;
    }
}
