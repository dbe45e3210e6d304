package io.github.ismskit;

import io.github.ismskit.document.Inherited;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the artifacts that an ISMS inherits differ from those of before, a sentence each. */
final class ArtifactChanges {

    private ArtifactChanges() {}

    /** By name; two artifacts of one name are never inherited side by side. */
    static List<String> between(List<Inherited> before, List<Inherited> now) {
        Map<String, String> gone = coordinates(before);
        List<String> sentences = new ArrayList<>();
        coordinates(now).forEach((name, taken) -> {
            String left = gone.remove(name);
            if (left == null) {
                sentences.add(taken + " was not inherited before");
            } else if (!left.equals(taken)) {
                sentences.add(left + " became " + taken);
            }
        });
        gone.values().forEach(left -> sentences.add(left + " is no longer inherited"));
        return List.copyOf(sentences);
    }

    private static Map<String, String> coordinates(List<Inherited> artifacts) {
        Map<String, String> coordinates = new TreeMap<>();
        artifacts.forEach(each -> coordinates.put(each.name(), each.coordinates()));
        return coordinates;
    }
}
