package io.github.ismskit.maven;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Digest;
import io.github.ismskit.remind.Digests;
import io.github.ismskit.remind.Ledger;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.remind.Notice;
import io.github.ismskit.remind.Obligations;
import io.github.ismskit.remind.Postbag;
import io.github.ismskit.remind.Told;
import io.github.ismskit.report.ConsoleLine;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.send.Dispatch;
import io.github.ismskit.send.EmlFolder;
import io.github.ismskit.send.IssueSender;
import io.github.ismskit.send.LedgerFile;
import io.github.ismskit.send.Sender;
import io.github.ismskit.text.Counted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Goes from channel to channel and tells what is sent to whom; what succeeds stays sent, whatever fails besides. */
final class Reminding {

    private final Log log;
    private final Situation situation;
    private final Masthead masthead;
    private final boolean resend;
    private final Obligations obligations;
    private final List<Notice> notices;
    private final List<String> failed = new ArrayList<>();

    Reminding(Log log, Situation situation, Masthead masthead, boolean resend) {
        this.log = log;
        this.situation = situation;
        this.masthead = masthead;
        this.resend = resend;
        this.obligations = new Obligations(situation);
        this.notices = obligations.notices();
    }

    /** Tells what would be sent. */
    void preview(List<Channel> channels, Ledger ledger) {
        for (Channel channel : channels) {
            Postbag bag = bag(channel, ledger);
            List<Delivery> due = due(bag);
            due.forEach(this::announce);
            tell(
                    Severity.INFO,
                    channel.key() + ": " + reminders(due) + " would be sent, " + bag.known()
                            + " were sent before; nothing is sent without -Disms.send");
        }
    }

    void send(Map<Channel, Sender> senders, LedgerFile ledger, Instant now) throws MojoFailureException {
        if (ledger.wasTorn()) {
            tell(Severity.WARNING, "the last line of the ledger was never finished, and was taken away");
        }
        Dispatch dispatch = new Dispatch(ledger, now);
        senders.forEach((channel, sender) -> send(channel, sender, bag(channel, ledger.ledger()), dispatch::deliver));
        fail();
    }

    /** Sends what another day would bring, which no ledger knows of. */
    void simulate(Map<Channel, Sender> senders) throws MojoFailureException {
        tell(
                Severity.WARNING,
                "isms.asOf is given: this is a look at " + masthead.day() + ", of which the ledger learns nothing");
        senders.forEach((channel, sender) -> send(channel, sender, bag(channel, Ledger.EMPTY), Dispatch::attempt));
        fail();
    }

    private void send(
            Channel channel, Sender sender, Postbag bag, BiFunction<Delivery, Sender, Optional<String>> deliver) {
        List<Delivery> due = due(bag);
        List<Delivery> sent = new ArrayList<>();
        for (Delivery delivery : due) {
            Optional<String> failure = deliver.apply(delivery, sender);
            failure.ifPresentOrElse(reason -> failure(name(delivery), reason), () -> {
                announce(delivery);
                sent.add(delivery);
            });
        }
        tell(
                Severity.INFO,
                channel.key() + ": " + reminders(sent) + " sent, " + bag.known() + " were sent before"
                        + besides(channel, sender));
    }

    private String besides(Channel channel, Sender sender) {
        if (sender instanceof IssueSender issues) {
            return close(channel, issues);
        }
        return sender instanceof EmlFolder mails ? "; the mails are in " + mails.folder() : "";
    }

    private String close(Channel channel, IssueSender issues) {
        IssueSender.Closing closing = issues.close(obligations);
        closing.failures().forEach(reason -> failure(channel.key(), reason));
        return ", " + Counted.of(closing.closed(), "issue") + " closed";
    }

    /** What is in doubt is told, and sent again only on demand. */
    private List<Delivery> due(Postbag bag) {
        List<Delivery> due = new ArrayList<>(bag.fresh());
        for (Delivery delivery : bag.doubtful()) {
            if (resend) {
                due.add(delivery);
            } else {
                tell(
                        Severity.WARNING,
                        name(delivery) + ": " + reminders(List.of(delivery))
                                + " may have been sent already: a build was ended before it could write down what came of it;"
                                + " ask there, or send again with -Disms.resend");
            }
        }
        return due;
    }

    private Postbag bag(Channel channel, Ledger ledger) {
        List<Digest> reachable = new ArrayList<>();
        for (Digest digest : Digests.of(situation, notices, channel.isMail())) {
            if (channel.isMail() && digest.recipient().isEmpty()) {
                digest.lines().forEach(line -> unreachable(channel, line));
            } else {
                reachable.add(digest);
            }
        }
        return Postbag.of(channel, reachable, ledger);
    }

    private void unreachable(Channel channel, Told line) {
        tell(
                Severity.WARNING,
                channel.key() + ", without owner: " + line.what() + " reaches nobody ("
                        + line.instead().orElse("")
                        + "); name an owner who has a mail address, or give one to 'ciso' in people.yaml");
    }

    private void announce(Delivery delivery) {
        boolean orphaned = delivery.digest().recipient().isEmpty();
        tell(orphaned ? Severity.WARNING : Severity.INFO, name(delivery) + ": " + reminders(List.of(delivery)));
        delivery.digest().lines().forEach(line -> tell(Severity.INFO, "  " + masthead.line(line)));
    }

    private void failure(String name, String reason) {
        failed.add(name);
        tell(Severity.ERROR, name + ": not sent: " + reason);
    }

    private void fail() throws MojoFailureException {
        if (!failed.isEmpty()) {
            throw new MojoFailureException(Counted.of(failed.size(), "delivery", "deliveries") + " failed: "
                    + String.join("; ", failed) + "; the reasons are above, and the next run tries again");
        }
    }

    private static String name(Delivery delivery) {
        return delivery.channel().key() + ", " + delivery.digest().addressee();
    }

    private static String reminders(List<Delivery> deliveries) {
        return Counted.of(
                deliveries.stream()
                        .mapToInt(each -> each.digest().lines().size())
                        .sum(),
                "reminder");
    }

    private void tell(Severity severity, String text) {
        MavenConsole.print(log, List.of(new ConsoleLine(severity, text)));
    }
}
