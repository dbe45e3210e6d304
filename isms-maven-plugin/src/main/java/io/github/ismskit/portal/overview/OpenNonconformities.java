package io.github.ismskit.portal.overview;

import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Nonconformities that are not closed, the oldest first. */
public final class OpenNonconformities {

    private OpenNonconformities() {}

    /** One of them; the age is in days. */
    public record Row(Ref record, String grade, String status, long age) {}

    static List<Row> of(Desk desk) {
        return desk.isms().all(Nonconformity.class).stream()
                .filter(each -> each.isOpenOn(desk.asOf()))
                .map(each -> new Row(
                        desk.ref(each),
                        desk.word(each.severity()),
                        desk.word(each.status()),
                        ChronoUnit.DAYS.between(each.detected(), desk.asOf())))
                .sorted(Comparator.comparingLong(Row::age)
                        .reversed()
                        .thenComparing(row -> row.record().id()))
                .toList();
    }
}
