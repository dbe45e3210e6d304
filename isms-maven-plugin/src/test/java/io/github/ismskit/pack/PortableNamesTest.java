package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortableNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report-2026.q1.csv|report-2026.q1.csv",
                "con|con-",
                "NUL.tar.gz|NUL-.tar.gz",
                "com¹.txt|com1-.txt",
                "console.log|console.log",
                "trailing dots...|trailing-dots",
                "'trailing blanks  '|trailing-blanks",
                ".hidden|hidden",
                "-rf|rf",
                "Prüfung Größe.csv|Prufung-Grosse.csv",
                "Pru\u0308fung.csv|Prufung.csv",
                "a:b*c?d<e>f.txt|a-b-c-d-e-f.txt",
                "invoice\u202Efdp.exe|invoice-fdp.exe",
                "a\u0001b|a-b",
                "…|file",
                "报告|file"
            })
    void isTakenByEverySystem(String written, String portable) {
        assertThat(new PortableNames().in("f", written)).isEqualTo("f/" + portable);
    }

    @Test
    void neverDiffersInCapitalsOnly() {
        PortableNames names = new PortableNames();
        assertThat(names.in("f", "Report.csv")).isEqualTo("f/Report.csv");
        assertThat(names.in("f", "report.csv")).isEqualTo("f/report-2.csv");
        assertThat(names.in("f", "REPORT.csv")).isEqualTo("f/REPORT-3.csv");
        assertThat(names.in("g", "report.csv")).isEqualTo("g/report.csv");
    }

    @Test
    void keepsTheEndingOfALongName() {
        String long1 = names("a".repeat(300) + ".csv", "f");
        assertThat(long1).hasSize(2 + 80).endsWith("aaa.csv");
    }

    @Test
    void tellsFoldersApartThatBecomeTheSame() {
        PortableNames names = new PortableNames();
        assertThat(names.below("top", "Größe/a.csv")).isEqualTo("top/Grosse/a.csv");
        assertThat(names.below("top", "Größe/b.csv")).isEqualTo("top/Grosse/b.csv");
        assertThat(names.below("top", "grosse/a.csv")).isEqualTo("top/grosse-2/a.csv");
        assertThat(names.below("top", "Grosse")).isEqualTo("top/Grosse-3");
    }

    @Test
    void liesNeverDeeperThanCanBeUnpacked() {
        PortableNames names = new PortableNames();
        Set<String> places = new HashSet<>();
        for (int each = 0; each < 200; each++) {
            String place =
                    names.below("top", "folder-with-a-long-name/".repeat(1 + each % 12) + "x".repeat(each) + ".csv");
            assertThat(place).hasSizeLessThanOrEqualTo(PortableNames.MOST);
            places.add(place.toLowerCase(Locale.ROOT));
        }
        assertThat(places).hasSize(200);
    }

    private static String names(String name, String folder) {
        return new PortableNames().in(folder, name);
    }
}
