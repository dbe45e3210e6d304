package io.github.ismskit.pack;

import io.github.ismskit.text.DeviceName;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds for each file a name that every file system takes, keeps and tells from its neighbours: ASCII without blanks, no
 * device of Windows, never the same but for capitals, and short enough to be unpacked anywhere.
 */
final class PortableNames {

    /** Of a whole path, so that a folder of 60 signs around it still fits what Windows takes. */
    static final int MOST = 200;

    private static final int MOST_OF_A_NAME = 80;
    private static final int MOST_OF_AN_ENDING = 16;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> folders = new HashMap<>();

    /** A place of its own in a folder; whoever asks first gets the name as it is. */
    String in(String folder, String name) {
        return in(folder, name, MOST_OF_A_NAME);
    }

    /** @param most signs of the name */
    String in(String folder, String name, int most) {
        String portable = portable(name, most);
        String place = folder + "/" + portable;
        for (int number = 2; !taken.add(place.toLowerCase(Locale.ROOT)); number++) {
            place = folder + "/" + shortened(portable, "-" + number, most);
        }
        return place;
    }

    /** The place of a folder, the same whenever it is asked for. */
    String folder(String parent, String name, int most) {
        String key = parent + "/" + name;
        String known = folders.get(key);
        if (known == null) {
            known = in(parent, name, most);
            folders.put(key, known);
        }
        return known;
    }

    /** The place of a file that keeps its folders; one that lies too deep lies at the top. */
    String below(String top, String path) {
        String folder = top;
        String[] parts = path.split("/");
        String name = parts[parts.length - 1];
        for (int each = 0; each + 1 < parts.length; each++) {
            folder = folder(folder, parts[each], MOST_OF_A_NAME);
        }
        return in(folder.length() + 1 + MOST_OF_A_NAME > MOST ? top : folder, name);
    }

    private static String portable(String name, int most) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        String kept = plain.isEmpty() ? "file" : plain;
        boolean device = DeviceName.is(kept);
        return shortened(device ? kept.replaceFirst("^[^.]*", "$0-") : kept, "", most);
    }

    /** The name with something behind its stem; the stem gives way where it gets too long, the ending stays. */
    private static String shortened(String name, String behind, int most) {
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && name.length() - dot <= MOST_OF_AN_ENDING;
        String ending = hasEnding ? name.substring(dot) : "";
        String stem = hasEnding ? name.substring(0, dot) : name;
        int room = most - behind.length() - ending.length();
        String kept = stem.substring(0, Math.min(stem.length(), room));
        return kept.replaceFirst("\\.+$", "") + behind + ending;
    }
}
