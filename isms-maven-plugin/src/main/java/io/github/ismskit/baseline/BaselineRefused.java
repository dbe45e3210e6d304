package io.github.ismskit.baseline;

import java.util.List;

/** Why a file is no baseline, or cannot be one, each reason with what to do. */
public final class BaselineRefused extends Exception {

    private static final long serialVersionUID = 1L;

    BaselineRefused(String reason) {
        super(reason);
    }

    BaselineRefused(List<String> reasons) {
        super(String.join("\n", reasons));
    }
}
