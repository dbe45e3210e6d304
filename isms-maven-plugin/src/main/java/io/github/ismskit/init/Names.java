package io.github.ismskit.init;

import io.github.ismskit.document.Placeholder;
import java.util.Optional;

/** Names as people give them: any letters and signs, but none that a reader could not see. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    /** What is wrong with a name, as the end of a sentence. */
    static Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of("is empty; give a name");
        }
        if (name.length() > LONGEST) {
            return Optional.of("has " + name.length() + " characters; " + LONGEST + " are possible");
        }
        if (name.codePoints().anyMatch(Names::isHidden)) {
            return Optional.of("holds a line break or a character that cannot be seen; write it on one line");
        }
        return Placeholder.is(name)
                ? Optional.of(
                        "is '" + name + "', which stands for a name that is not decided; give one or leave it out")
                : Optional.empty();
    }

    private static boolean isHidden(int point) {
        boolean directing = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return directing
                || Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || point == 0x2028
                || point == 0x2029
                || point == 0xFEFF
                || point == 0xFFFE
                || point == 0xFFFF;
    }
}
