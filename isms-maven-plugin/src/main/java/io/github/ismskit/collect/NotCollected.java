package io.github.ismskit.collect;

import io.github.ismskit.model.Activity;
import java.util.List;

/** An activity of which nothing is handed in, with every reason: half of its evidence would answer for all of it. */
public record NotCollected(Activity activity, List<String> reasons) implements Harvest {

    public NotCollected {
        reasons = List.copyOf(reasons);
    }
}
