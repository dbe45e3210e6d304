package io.github.ismskit.prose;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.document.ContentPath;
import io.github.ismskit.document.Descent;
import io.github.ismskit.document.Source;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import io.github.ismskit.model.Translation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the links of a text lead: to the page of a record, to a stored file, out into the web, or nowhere. */
final class Places {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    /** Where a link to a record leads that its readers may not know. */
    static final Place WITHHELD = new Place("", AddedWord.WITHHELD.english(), false, "");

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

    private final Isms isms;
    private final Addresses addresses;
    private final Set<String> files;
    private final Set<String> withheld;
    private final Map<String, String> recordOfFile = new HashMap<>();

    private Places(Isms isms, Addresses addresses, Set<String> files, Set<String> withheld) {
        this.isms = isms;
        this.addresses = addresses;
        this.files = files;
        this.withheld = withheld;
    }

    static Places of(Isms isms, Addresses addresses, Set<String> files, Set<String> withheld) {
        Places places = new Places(isms, addresses, files, withheld);
        for (Entry entry : isms.entries()) {
            Source source = entry.header().source();
            places.add(source.file(), entry.id());
            source.descent()
                    .flatMap(Descent::original)
                    .ifPresent(original -> places.add(original.source().file(), entry.id()));
        }
        for (Translation translation : isms.translations()) {
            Optional.ofNullable(places.recordOfFile.get(translation.original()))
                    .ifPresent(record -> places.recordOfFile.put(translation.file(), record));
        }
        return places;
    }

    private void add(String file, String record) {
        if (file.endsWith(".md")) {
            recordOfFile.putIfAbsent(file, record);
        }
    }

    /**
     * Where a link leads.
     *
     * @param href ready to print; empty for a link that leads nowhere
     * @param text the title of what is linked, for links that bring no words of their own
     * @param broken why it leads nowhere; empty when it leads somewhere, or when that was reported already
     */
    record Place(String href, String text, boolean external, String broken) {}

    /** {@code [[ID]]} */
    Place ofId(String id) {
        if (withheld.contains(id)) {
            return WITHHELD;
        }
        return addresses
                .of(id)
                .map(address -> new Place("../" + address, title(id), false, ""))
                .orElseGet(() -> nowhere(isms.isUnsound(id) ? "" : "there is no record '" + id + "'"));
    }

    /**
     * {@code [text](target)}
     *
     * @param anchors the ids of the headings in the same text
     */
    Place ofTarget(String file, String target, Set<String> anchors) {
        String folded = target.replaceAll("[\\s\\p{Cntrl}]", "");
        int colon = folded.indexOf(':');
        int end = folded.indexOf('/');
        if (colon >= 0 && (end < 0 || colon < end)) {
            String scheme = folded.substring(0, colon).toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme)
                    ? new Place(folded, "", !scheme.equals("mailto"), "")
                    : nowhere("links may begin with https:, http: or mailto:, not with '" + scheme + ":'");
        }
        if (folded.startsWith("//")) {
            return nowhere("write the address with https: before it");
        }
        return folded.startsWith("#") ? anchor(folded, anchors) : relative(file, target);
    }

    /** {@code ![text](target)}: only pictures that are kept in the content are shown. */
    Place ofPicture(String file, String target) {
        String path = ContentPath.from(file, decoded(target));
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!files.contains(path)) {
            return nowhere("there is no picture " + path + " in the content");
        }
        return PICTURES.contains(ending)
                ? new Place("../" + addresses.linkToFile(path), "", false, "")
                : nowhere("'" + ending + "' is no kind of picture that pages show");
    }

    private static Place anchor(String target, Set<String> anchors) {
        String id = Slugs.of(target.substring(1));
        return anchors.contains(id) ? new Place("#" + id, "", false, "") : nowhere("no heading here is called that");
    }

    private Place relative(String file, String target) {
        String path = ContentPath.from(file, decoded(target.replaceFirst("[#?].*", "")));
        if (path.startsWith("..")) {
            return nowhere("it leads out of the content");
        }
        String record = recordOfFile.get(path);
        if (record != null) {
            return ofId(record);
        }
        return files.contains(path)
                ? new Place("../" + addresses.linkToFile(path), "", false, "")
                : nowhere("there is no file " + path + " in the content");
    }

    private String title(String id) {
        return isms.entry(id)
                .map(Entry::title)
                .or(() -> isms.person(id).map(Person::name))
                .orElse(id);
    }

    private static Place nowhere(String why) {
        return new Place("", "", false, why);
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target; // not encoded, but with a percent sign in its name
        }
    }
}
