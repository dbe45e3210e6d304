package io.github.ismskit.sample;

import io.github.ismskit.portal.SiteTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The sample with an organisation's own bundle for Arabic, which has a few words only. */
public final class RightToLeftPortal {

    private RightToLeftPortal() {}

    /** The folder of the Arabic pages. */
    public static Path draw(Path folder) throws IOException {
        Path bundle = folder.resolve("portal/i18n/portal_ar.properties");
        Files.createDirectories(bundle.resolveSibling("."));
        Files.writeString(bundle, "status.done=تم\nstatus.overdue=متأخر\nframe.languages=اللغة\n");
        Path content = SampleCopy.in(folder.resolve("isms")).root();
        Path settings = content.resolve("isms.yaml");
        Files.writeString(settings, Files.readString(settings).replace("translations: [de]", "translations: [ar]"));
        SiteTemplate template = new SiteTemplate(Optional.of(folder.resolve("portal")));
        return SamplePortal.build(content, SamplePortal.DAY, folder.resolve("out"), template)
                .resolve("ar");
    }
}
