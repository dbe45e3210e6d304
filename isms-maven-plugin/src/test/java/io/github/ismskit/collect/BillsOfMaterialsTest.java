package io.github.ismskit.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.schedule.DateRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BillsOfMaterialsTest {

    private static final DateRange DAY = new DateRange(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20));

    /** In the shape of version 1.4, with tools as a list. */
    private static final String OLD = """
            {"bomFormat": "CycloneDX", "specVersion": "1.4", "serialNumber": "urn:uuid:1", "version": 1,
             "metadata": {"timestamp": "2026-11-20T08:00:00Z", "tools": [{"vendor": "OWASP", "name": "CycloneDX Maven plugin", "version": "2.7.9"}]},
             "components": [{"type": "library", "name": "a", "version": "1"}]}
            """;

    private static final String JSON = """
            {"$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6",
             "metadata": {"timestamp": "2026-11-20T08:00:00+01:00",
               "tools": {"components": [{"type": "application", "author": "anchore", "name": "syft", "version": "1.17.0"}]},
               "component": {"name": "shop", "version": "4.2", "components": [{"name": "not counted"}]}},
             "components": [{"name": "a", "components": [{"name": "a1"}, {"name": "a2"}]}, {"name": "b"}],
             "services": [{"name": "payments", "services": [{"name": "refunds"}]}],
             "vulnerabilities": [
               {"id": "CVE-1", "ratings": [{"severity": "low"}, {"severity": "critical"}], "analysis": {"state": "exploitable"}},
               {"id": "CVE-2", "ratings": [{"severity": "high"}], "analysis": {"state": "not_affected"}},
               {"id": "CVE-3"}]}
            """;

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bom xmlns="http://cyclonedx.org/schema/bom/1.5" version="1">
              <metadata><timestamp>2026-11-20T08:00:00Z</timestamp>
                <tools><components><component type="application"><name>trivy</name><version>0.57</version></component></components></tools>
                <component type="application"><name>shop</name><version>4.2</version></component></metadata>
              <components>
                <component type="library"><name>a</name><version>1</version>
                  <licenses><license><name>MIT</name></license></licenses>
                  <components><component type="library"><name>a1</name></component></components></component>
                <component type="library"><name>b</name></component>
              </components>
              <vulnerabilities>
                <vulnerability><id>CVE-1</id><ratings><rating><severity>high</severity></rating></ratings></vulnerability>
                <vulnerability><id>CVE-2</id><analysis><state>false_positive</state></analysis></vulnerability>
              </vulnerabilities>
            </bom>
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsJson() throws Refusal {
        Seen seen = read(JSON);
        assertThat(seen.facts())
                .containsExactly(
                        "4 components, 2 services of `shop 4.2`; 2 open vulnerabilities (1 critical, 1 unrated),"
                                + " 1 settled; CycloneDX `1.6`, made by `syft 1.17.0`");
        assertThat(seen.clean()).isFalse();
        assertThat(seen.made()).isEqualTo(Optional.of(DAY));
    }

    @Test
    void readsXml() throws Refusal {
        Seen seen = read(XML);
        assertThat(seen.facts())
                .containsExactly("3 components of `shop 4.2`; 1 open vulnerability (1 high), 1 settled;"
                        + " CycloneDX `1.5`, made by `trivy 0.57`");
        assertThat(seen.clean()).isFalse();
        assertThat(seen.made()).isEqualTo(Optional.of(DAY));
    }

    @Test
    void aBillWithoutOpenVulnerabilitiesIsClean() throws Refusal {
        assertThat(read(OLD).clean()).isTrue();
        assertThat(read(OLD).facts())
                .containsExactly("1 component; 0 open vulnerabilities; CycloneDX `1.4`, made by"
                        + " `CycloneDX Maven plugin 2.7.9`");
        String settled = XML.replace("<id>CVE-1</id>", "<id>CVE-1</id><analysis><state>resolved</state></analysis>");
        assertThat(read(settled).clean()).isTrue();
    }

    @Test
    void refusesWhatProvesNothing() {
        String empty = "target/report-1 holds no component, so it says nothing about what is in use;"
                + " make it of the built product";
        assertThat(refusal("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": []}"))
                .isEqualTo(empty);
        assertThat(refusal("<bom xmlns='http://cyclonedx.org/schema/bom/1.6'><components/></bom>"))
                .isEqualTo(empty);
        assertThat(refusal("{\"bomFormat\": \"CycloneDX\", \"components\": [{}]}"))
                .isEqualTo(
                        "target/report-1 states no version of CycloneDX; it is no bill of materials that can be read");
        assertThat(refusal("{\"spdxVersion\": \"SPDX-2.3\"}"))
                .isEqualTo("target/report-1 does not say \"bomFormat\": \"CycloneDX\";"
                        + " it is no bill of materials of CycloneDX");
        assertThat(refusal("<bom><components><component/></components></bom>"))
                .isEqualTo("target/report-1 does not begin with a <bom> of CycloneDX;"
                        + " it is no bill of materials of CycloneDX");
        assertThat(refusal("name,version")).startsWith("target/report-1 is no JSON that can be read: ");
    }

    @Test
    void refusesADocumentType() {
        assertThat(refusal("<!DOCTYPE bom [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + XML.substring(XML.indexOf("<bom"))))
                .isEqualTo("target/report-1 declares a document type, which no report needs; have it written without");
    }

    private Seen read(String report) throws Refusal {
        return new BillsOfMaterials(Reports.BERLIN).read(Reports.reports(folder, report));
    }

    private String refusal(String report) {
        return Reports.refusal(new BillsOfMaterials(Reports.BERLIN), Reports.reports(folder, report));
    }
}
