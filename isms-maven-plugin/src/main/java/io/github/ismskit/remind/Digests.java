package io.github.ismskit.remind;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sorts notices by who is told. */
public final class Digests {

    private Digests() {}

    /** One digest a person, in the order of their ids; last what nobody can be told who owns it. */
    public static List<Digest> of(Situation situation, List<Notice> notices, boolean byMail) {
        Routing routing = new Routing(situation.isms(), situation.asOf(), byMail);
        Addresses addresses = Addresses.of(situation.isms());
        Map<String, Digest> digests = new TreeMap<>();
        List<Told> nobodys = new ArrayList<>();
        for (Notice notice : notices) {
            Route route = routing.of(notice.item());
            Told line = new Told(notice, addresses.of(notice.item().record()), route.instead());
            if (route.to().isPresent()) {
                digests.merge(route.to().get().id(), new Digest(route.to(), List.of(line)), Digests::joined);
            } else {
                nobodys.add(line);
            }
        }
        List<Digest> all = new ArrayList<>(digests.values());
        if (!nobodys.isEmpty()) {
            all.add(new Digest(Optional.empty(), nobodys));
        }
        return all;
    }

    private static Digest joined(Digest digest, Digest more) {
        List<Told> all = new ArrayList<>(digest.lines());
        all.addAll(more.lines());
        return digest.with(all);
    }
}
