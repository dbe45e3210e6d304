package io.github.ismskit.init;

import io.github.ismskit.text.YamlText;
import java.util.List;

/** A catalogue to fill for each framework beside the first. */
final class FurtherFrameworks {

    private FurtherFrameworks() {}

    static List<StarterFile> of(Answers answers) {
        return answers.frameworks().stream()
                .skip(1)
                .map(id -> new StarterFile("src/isms/frameworks/" + id + ".yaml", text(id)))
                .toList();
    }

    private static String text(String id) {
        return StarterResource.read("starter-parts/framework.yaml").replace("{{id}}", YamlText.quoted(id));
    }
}
