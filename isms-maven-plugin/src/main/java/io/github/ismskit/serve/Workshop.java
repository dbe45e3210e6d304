package io.github.ismskit.serve;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.history.History;
import io.github.ismskit.portal.Portal;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Makes what is shown from what lies on the disk. Git answers slowly: while the pages are looked at that were drawn with its
 * last answer, it is asked for the next one.
 */
final class Workshop {

    private final Source source;
    private final Assessor assessor;
    private Optional<Portal> portal = Optional.empty();
    private Optional<History> history = Optional.empty();
    private Optional<CompletableFuture<History>> asked = Optional.empty();
    private AsOf day;
    private ZoneId zone = ZoneOffset.UTC;
    private boolean sound;
    private volatile Showing showing = new Showing(Pages.none(), Told.broken("nothing has been drawn yet"));

    Workshop(Source source) {
        this.source = source;
        this.assessor = source.asksGit() ? new Assessor() : new Assessor().withoutHistory();
        this.day = source.day().get();
    }

    Showing showing() {
        return showing;
    }

    /** Shows what has changed. Templates that cannot be read are tried again with every change. */
    void follow(boolean templates) {
        asked = Optional.empty();
        portal = portal.filter(known -> !templates);
        build();
    }

    /** Shows the same content on the day that it is, with what git has told; git is not asked for that. */
    void catchUp() {
        history = asked.filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .or(() -> history);
        build();
    }

    /** What breaks leaves the pages as they were, with a word about it. */
    private void build() {
        day = source.day().get();
        if (!Files.isDirectory(source.content())) {
            showing = new Showing(showing.pages(), Told.broken("there is no folder " + source.content() + " any more"));
            return;
        }
        try {
            Portal drawing = portal.orElseGet(source.portal());
            portal = Optional.of(drawing);
            Content content = Content.read(source.content(), source.inherited());
            showing = sound && !content.refusals().isEmpty()
                    ? new Showing(showing.pages(), Told.refused(content.refusals()))
                    : drawn(drawing, content);
        } catch (RuntimeException | StackOverflowError e) {
            showing = new Showing(showing.pages(), Told.broken(Trouble.words(e)));
        }
    }

    private Showing drawn(Portal drawing, Content content) {
        Assessment assessment = history.map(known -> assessor.assess(content, day, known))
                .orElseGet(() -> assessor.assess(content, day));
        asked = history.filter(known -> source.asksGit() && asked.isEmpty()).map(known -> question(content, known));
        history = Optional.of(assessment.situation().history());
        zone = assessment.isms().organisation().zone();
        sound = content.refusals().isEmpty();
        return new Showing(showing.pages().next(drawing.files(assessment)), Told.of(assessment));
    }

    private CompletableFuture<History> question(Content content, History known) {
        return assessor.history(content, day).exceptionally(broken -> known);
    }

    /** Whether git has not answered yet. */
    boolean isWaiting() {
        return asked.filter(answer -> !answer.isDone()).isPresent();
    }

    /** Whether the pages are those of another day, or of less than git has told by now. */
    boolean isBehind() {
        boolean news = asked.filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .filter(answer -> !Optional.of(answer).equals(history))
                .isPresent();
        return news || !source.day().get().in(zone).equals(day.in(zone));
    }
}
