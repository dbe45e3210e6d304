package io.github.ismskit.catalogue;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which people count control ids and clause numbers: A.5.2 before A.5.10, 9.3 before 10.1. */
public final class ControlOrder implements Comparator<String> {

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String left, String right) {
        List<String> leftRuns = runs(left);
        List<String> rightRuns = runs(right);
        int shared = Math.min(leftRuns.size(), rightRuns.size());
        for (int i = 0; i < shared; i++) {
            int order = compareRuns(leftRuns.get(i), rightRuns.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(leftRuns.size(), rightRuns.size());
        // A.05 and A.5 count alike but are two ids: only equal text may compare as equal, or a sorted set loses one
        return order != 0 ? order : left.compareTo(right);
    }

    private static List<String> runs(String id) {
        return RUN.matcher(id).results().map(MatchResult::group).toList();
    }

    private static int compareRuns(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        return left.compareTo(right);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }
}
