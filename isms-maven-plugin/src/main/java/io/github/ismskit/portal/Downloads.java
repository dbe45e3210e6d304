package io.github.ismskit.portal;

import io.github.ismskit.Assessment;
import io.github.ismskit.address.Addresses;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Inheritance;
import java.nio.file.Path;
import java.util.List;

/** The sound files of the content, offered as they are; what was refused is not published. */
final class Downloads {

    private Downloads() {}

    static List<PortalFile> of(Assessment assessment, Path contentRoot) {
        Inheritance inheritance = assessment.isms().inheritance();
        return assessment.situation().files().values().stream()
                .filter(StoredFile::isSound)
                .filter(file -> !file.path().endsWith("README.md"))
                .<PortalFile>map(file -> new PortalFile.Copied(
                        Addresses.ofFile(file.path()), inheritance.file(contentRoot, file.path()), file.sha256()))
                .toList();
    }
}
