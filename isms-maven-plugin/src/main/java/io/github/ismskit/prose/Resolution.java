package io.github.ismskit.prose;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the links of one text while it is rendered, and remembers where they led. */
final class Resolution {

    /** Where the renderer finds the resolution of the text that it renders. */
    static final NullableDataKey<Resolution> KEY = new NullableDataKey<>("isms-resolution");

    private final Text text;
    private final Places places;
    private final Set<String> anchors;
    private final List<BodyLink> links = new ArrayList<>();

    Resolution(Text text, Places places, Set<String> anchors) {
        this.text = text;
        this.places = places;
        this.anchors = Set.copyOf(anchors);
    }

    List<BodyLink> links() {
        return links;
    }

    Places.Place target(Node node, String target) {
        return remember(node, target, places.ofTarget(text.file(), target, anchors));
    }

    Places.Place picture(Node node, String target) {
        return remember(node, target, places.ofPicture(text.file(), target));
    }

    Places.Place id(Node node, String id) {
        return remember(node, id, places.ofId(id));
    }

    private Places.Place remember(Node node, String written, Places.Place place) {
        if (!place.external()) {
            Optional<String> broken = Optional.of(place.broken()).filter(why -> !why.isEmpty());
            links.add(new BodyLink(written, text.location(node), broken));
        }
        return place;
    }
}
