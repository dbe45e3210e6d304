package io.github.ismskit.portal.register;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import java.util.Optional;

/** A file of the content that a record names beside its text. */
public final class FileLink {

    private FileLink() {}

    /** Links to the download; one that is missing or was refused is told by its path alone. */
    public static Ref of(Desk desk, String path) {
        boolean sound = Optional.ofNullable(
                        desk.assessment().situation().files().get(path))
                .filter(StoredFile::isSound)
                .isPresent();
        return new Ref(sound ? desk.linkToFile(path) : "", "", path);
    }
}
