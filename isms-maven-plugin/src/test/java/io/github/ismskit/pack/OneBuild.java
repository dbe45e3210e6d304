package io.github.ismskit.pack;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.model.Classification;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.publish.Publisher;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A build in a process of its own, which a test may kill. */
public final class OneBuild {

    private OneBuild() {}

    static List<String> command(String what, Path content, Path output) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                OneBuild.class.getName(),
                what,
                content.toString(),
                output.toString());
    }

    /** @param words {@code pack} or {@code portal}, the content, the output */
    public static void main(String[] words) {
        Path content = Path.of(words[1]);
        Path output = Path.of(words[2]);
        if (words[0].equals("pack")) {
            Packing.pack(content, "AUD-SURV-1", Classification.INTERNAL, output);
        } else {
            portal(content, output);
        }
    }

    static void portal(Path content, Path output) {
        Assessment assessment = new Assessor().withoutHistory().assess(content, AsOf.day(Packing.DAY));
        new Publisher(output).portal(new Portal(new SiteTemplate(Optional.empty()), content, "test").files(assessment));
    }
}
