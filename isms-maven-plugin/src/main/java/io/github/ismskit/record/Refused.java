package io.github.ismskit.record;

import java.util.List;

/** A submission that was not taken in, with every reason why not; nothing was kept of it. */
public record Refused(List<Reason> reasons) implements Receipt {

    public Refused {
        reasons = List.copyOf(reasons);
    }
}
