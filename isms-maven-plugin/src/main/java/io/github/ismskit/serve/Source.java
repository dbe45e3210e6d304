package io.github.ismskit.serve;

import io.github.ismskit.AsOf;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.portal.Portal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a preview is made from.
 *
 * @param content the folder of the content
 * @param inherited what the content takes over; it stays as it was when the preview began
 * @param templates the folder of the organisation's own templates; it may come later, or never
 * @param portal made anew when a template has changed; one that cannot be made says why
 * @param day asked at every look, since a preview may be open at midnight
 * @param asksGit whether git is asked for the history
 * @param prefix put before the paths of content files, so that they can be opened from where the goal runs
 */
public record Source(
        Path content,
        List<Inherited> inherited,
        Path templates,
        Supplier<Portal> portal,
        Supplier<AsOf> day,
        boolean asksGit,
        String prefix) {

    List<Path> roots() {
        return List.of(content, templates);
    }
}
