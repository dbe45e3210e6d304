package io.github.ismskit.maven;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word that a build has written what it says about a module, so that nobody takes an earlier result for this one. */
final class LeftWord {

    private static final String KEY = LeftWord.class.getName();

    private LeftWord() {}

    /** @param context of the plugin in the module, which lives as long as the build; none outside of one */
    @SuppressWarnings("unchecked") // Maven hands out a raw map
    static void leave(@Nullable Map<?, ?> context) {
        if (context != null) {
            ((Map<Object, Object>) context).put(KEY, true);
        }
    }

    static boolean isIn(@Nullable Map<?, ?> context) {
        return context != null && context.containsKey(KEY);
    }
}
