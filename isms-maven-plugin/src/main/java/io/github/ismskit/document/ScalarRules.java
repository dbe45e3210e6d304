package io.github.ismskit.document;

/** What a plain scalar is: YAML with every surprise taken out, so that {@code no}, {@code 010} and {@code 1.0} stay text. */
final class ScalarRules {

    /** More digits than this would not fit a whole number. */
    private static final int MOST_DIGITS = 18;

    private ScalarRules() {}

    /** @param plain true for a scalar that was written without quotes */
    static Value value(String text, boolean plain, Position position) {
        if (!plain) {
            return new Value.Text(position, text);
        }
        return switch (text) {
            case "", "~", "null" -> new Value.Nothing(position);
            case "true" -> new Value.Flag(position, true);
            case "false" -> new Value.Flag(position, false);
            default -> isWhole(text) ? new Value.Whole(position, Long.parseLong(text)) : new Value.Text(position, text);
        };
    }

    private static boolean isWhole(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits < 1 || digits > MOST_DIGITS || (text.charAt(start) == '0' && digits > 1) || text.equals("-0")) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
