package io.github.ismskit.inherit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which artifact is inherited, in one version and no other, so that nothing changes here that nobody changed. */
public record Coordinates(String groupId, String artifactId, String version, String classifier) {

    /** The type of artifacts that hold the content of an ISMS. */
    public static final String TYPE = "zip";

    /** The classifier under which content is shared. */
    public static final String CLASSIFIER = "isms";

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final List<String> MOVING = List.of("LATEST", "RELEASE");

    /** Reads {@code groupId:artifactId:version}, with a classifier behind it where it is not {@value #CLASSIFIER}. */
    public static Coordinates of(String written) {
        String[] parts = written.strip().split(":", -1);
        String said = "isms.inherits: '" + written.strip() + "' ";
        if (parts.length > 2 && isMoving(parts[2])) {
            throw new InheritFailure(said + "names no single version but '" + parts[2]
                    + "'; pin one, so that the ISMS changes when you change it");
        }
        boolean words =
                List.of(parts).stream().allMatch(part -> WORD.matcher(part).matches());
        if (parts.length < 3 || parts.length > 4 || !words) {
            throw new InheritFailure(said
                    + "is no artifact; write groupId:artifactId:version, such as com.example.group:group-isms:2.1.0");
        }
        return new Coordinates(parts[0], parts[1], parts[2], parts.length == 4 ? parts[3] : CLASSIFIER);
    }

    private static boolean isMoving(String version) {
        return MOVING.contains(version.toUpperCase(Locale.ROOT))
                || version.startsWith("[")
                || version.startsWith("(")
                || version.contains(",");
    }

    @Override
    public String toString() {
        String usual = groupId + ":" + artifactId + ":" + version;
        return classifier.equals(CLASSIFIER) ? usual : usual + ":" + classifier;
    }
}
