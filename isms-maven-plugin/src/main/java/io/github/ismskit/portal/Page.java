package io.github.ismskit.portal;

import io.github.ismskit.language.Phrases;
import io.github.ismskit.model.Classification;
import java.util.List;
import java.util.function.Supplier;

/**
 * One page of the portal.
 *
 * @param path relative to the portal's root
 * @param template the file below {@code pages/} that draws it, without its ending
 * @param phrases what the portal says, in the language of the page
 * @param view a record with everything the template shows, worked out only when the page is drawn
 * @param beside files that go wherever the page goes, such as the rows of its table
 */
public record Page(
        String path,
        String template,
        Frame frame,
        Phrases phrases,
        Supplier<? extends Record> view,
        List<PortalFile> beside) {

    public Page {
        beside = List.copyOf(beside);
    }

    /** The same page with a classification of its own: it is handed out without the rest of the portal. */
    public Page classified(Classification own) {
        return new Page(path, template, frame.classified(phrases.word(own)), phrases, view, beside);
    }

    /** The same page with a file beside it. */
    public Page with(PortalFile file) {
        return new Page(path, template, frame, phrases, view, List.of(file));
    }
}
