package io.github.ismskit.remind;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small ISMS of Ann and Bo, who are told of their duties. */
public final class Reminded {

    /** The day on which the scan of Ann is due. */
    public static final LocalDate DUE = LocalDate.of(2026, 2, 28);

    private Reminded() {}

    /** Ann has a scan each month, of which January is done, and Bo a restore each year. */
    public static Given isms(Written... more) {
        return Given.isms(
                        Written.activity("ACT-SCAN").with("title", "Scan").with("owner", "ann"),
                        Written.evidence("EV-1", "ACT-SCAN", "2026-01-31"),
                        Written.activity("ACT-RESTORE")
                                .with("title", "Restore")
                                .with("owner", "bo")
                                .with("cadence", "annual")
                                .with("start", "2026-03-02")
                                .with("remind", List.of("P7D", "P2D")))
                .and(more)
                .person("ann", Map.of("name", "Ann Lee", "email", "ann@example.com"))
                .person("bo", Map.of("name", "Bo", "email", "bo@example.com"));
    }

    public static Situation on(LocalDate day) {
        return isms().on(day);
    }

    public static Masthead masthead(LocalDate day) {
        return new Masthead("Example Ltd", day, Optional.of("https://isms.example.com/"));
    }

    /** What a channel carries on a day of which no ledger knows. */
    public static List<Delivery> deliveries(Channel channel, Situation situation) {
        List<Digest> digests = Digests.of(situation, new Obligations(situation).notices(), channel.isMail());
        return Postbag.of(channel, digests, Ledger.EMPTY).fresh();
    }

    /** To Ann, on the day on which her scan is due. */
    public static Delivery delivery(Channel channel) {
        return deliveries(channel, on(DUE)).get(0);
    }
}
