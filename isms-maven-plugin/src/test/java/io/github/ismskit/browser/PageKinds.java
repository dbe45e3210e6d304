package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.sample.SamplePortal;
import java.util.ArrayList;
import java.util.List;

/** One page of every kind of the sample's portal. */
final class PageKinds {

    /** Pages that are neither the index nor the first of their folder, and look like neither. */
    private static final String FURTHER =
            "(de/)?(policies/pol-access|risks/(matrix|treatment)|controls/soa|about/(rules|accessibility)|audits/programme|evidence/questions)\\.html"
                    + "|(de/)?audits/internal-2026.*|.*\\.(single|sampling|agenda)\\.html";

    private static final String IN_GERMAN =
            "de/(index|readiness/index|controls/soa|policies/index|search/index)\\.html";

    private PageKinds() {}

    /** One page of each kind in the language of the content, and some in the other one. */
    static List<String> all() {
        List<String> kinds = inEveryLanguage().stream()
                .filter(path -> !path.startsWith("de/") || path.matches(IN_GERMAN))
                .toList();
        assertThat(kinds)
                .hasSizeGreaterThan(30)
                .contains("policies/all.html", "policies/pol-access.html")
                .anyMatch(path -> path.startsWith("de/"));
        return kinds;
    }

    /** The index of every folder, its first other page, and the further ones, in each language. */
    static List<String> inEveryLanguage() {
        List<String> kinds = new ArrayList<>();
        String folder = "";
        for (String path : SamplePortal.pages()) {
            String here = path.substring(0, path.lastIndexOf('/') + 1);
            boolean index = path.endsWith("index.html");
            if (index || !here.equals(folder) || path.matches(FURTHER)) {
                kinds.add(path);
            }
            folder = index ? folder : here;
        }
        return kinds;
    }

    static String address(String path) {
        return SamplePortal.folder().resolve(path).toUri().toString();
    }
}
