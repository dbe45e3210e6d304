package io.github.ismskit.remind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a channel has to carry.
 *
 * @param fresh what was never sent there
 * @param doubtful what may have arrived already, since nobody wrote down what came of it
 * @param known how many notices were sent before
 */
public record Postbag(List<Delivery> fresh, List<Delivery> doubtful, int known) {

    public Postbag {
        fresh = List.copyOf(fresh);
        doubtful = List.copyOf(doubtful);
    }

    /** Sorts digests by what the ledger says of their notices. */
    public static Postbag of(Channel channel, List<Digest> digests, Ledger ledger) {
        List<Delivery> fresh = new ArrayList<>();
        List<Delivery> doubtful = new ArrayList<>();
        int known = 0;
        for (Digest digest : digests) {
            List<Told> open = digest.lines().stream()
                    .filter(line -> !ledger.isSent(channel, line.notice()))
                    .toList();
            known += digest.lines().size() - open.size();
            Map<Optional<String>, List<Told>> byDoubt = new LinkedHashMap<>();
            open.forEach(line -> byDoubt.computeIfAbsent(doubt(channel, line, ledger), any -> new ArrayList<>())
                    .add(line));
            byDoubt.forEach((doubt, lines) ->
                    (doubt.isPresent() ? doubtful : fresh).addAll(deliveries(channel, digest.with(lines))));
        }
        return new Postbag(fresh, doubtful, known);
    }

    private static Optional<String> doubt(Channel channel, Told line, Ledger ledger) {
        return channel.showsWhatArrived() ? Optional.empty() : ledger.doubt(channel, line.notice());
    }

    private static List<Delivery> deliveries(Channel channel, Digest digest) {
        return channel.isTracker()
                ? digest.lines().stream()
                        .map(line -> new Delivery(channel, digest.with(List.of(line))))
                        .toList()
                : List.of(new Delivery(channel, digest));
    }
}
