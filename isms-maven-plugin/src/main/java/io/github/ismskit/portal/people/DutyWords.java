package io.github.ismskit.portal.people;

import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.portal.Desk;
import java.util.Optional;

/** What somebody has to do, in the language of the page. */
final class DutyWords {

    private DutyWords() {}

    static String what(Desk desk, DutyItem item) {
        Optional<Entry> record = desk.isms().entry(item.record());
        String title = record.map(Entry::title).orElse("");
        return switch (item.kind()) {
            case ACTIVITY ->
                desk.say("duty.activity", title, item.record(), desk.phrases().day(item.due()));
            case REVIEW ->
                record.filter(Control.class::isInstance).isPresent()
                        ? desk.say("duty.exclusion", item.record())
                        : desk.say("duty.review", title, item.record());
            case ACTION -> item.what();
            case ACCEPTANCE -> desk.say("duty.acceptance", title, item.record());
            case EFFECT -> desk.say("duty.effect", title, item.record());
            case EXCEPTION -> desk.say("duty.exception", title, item.record());
        };
    }

    /** A sentence that tells where it is written down when it is done. */
    static String where(Desk desk, DutyItem item) {
        return item.kind() == DutyItem.Kind.ACTIVITY
                ? desk.say("duty.record-evidence", "evidence/")
                : desk.say(
                        "duty.write",
                        desk.isms()
                                .entry(item.record())
                                .map(entry -> entry.header().file())
                                .orElse(""));
    }
}
