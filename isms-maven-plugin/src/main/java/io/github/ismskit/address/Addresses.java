package io.github.ismskit.address;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the page of each record and person lies, relative to the portal's root; every such page lies one folder deep.
 *
 * <p>File names are lower-case ASCII, so that they survive every file system and web server; two ids that differ only in
 * what is folded get a number behind the later one.
 */
public final class Addresses {

    private static final Set<String> RESERVED =
            Set.of("index", "con", "prn", "aux", "nul", "all", "soa", "matrix", "treatment", "nobody", "programme");

    private final Map<String, String> byId = new HashMap<>();
    private final String toFiles;

    /** What an address is made of. */
    public record Named(String id, DocumentType type) {}

    private Addresses(String toFiles) {
        this.toFiles = toFiles;
    }

    public static Addresses of(Isms isms) {
        return of(isms, "");
    }

    /** For pages that lie in the folder of a further language: the files that records carry lie beside that folder. */
    public static Addresses inFolder(Isms isms) {
        return of(isms, "../");
    }

    /** For records that are known by name only, in the order in which the ISMS holds them. */
    public static Addresses of(List<Named> records) {
        Addresses addresses = new Addresses("");
        addresses.add(records, new HashSet<>());
        return addresses;
    }

    private static Addresses of(Isms isms, String toFiles) {
        Addresses addresses = new Addresses(toFiles);
        Set<String> taken = new HashSet<>();
        addresses.add(
                isms.entries().stream()
                        .map(entry -> new Named(entry.id(), entry.type()))
                        .toList(),
                taken);
        for (Person person : isms.people()) {
            addresses.add(person.id(), "owners", taken);
        }
        return addresses;
    }

    /** The folder of the portal that holds the pages of a type. */
    public static String folder(DocumentType type) {
        return type == DocumentType.ACTIVITY ? "activities" : type.folder();
    }

    /** The address of a record or a person, such as {@code policies/pol-access.html}. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Where a stored file lies in the portal, to be downloaded. */
    public static String ofFile(String path) {
        return "files/" + path;
    }

    /** The same as links write it, starting where the pages of the language have their root. */
    public String linkToFile(String path) {
        return toFiles
                + ofFile(path)
                        .replace("%", "%25")
                        .replace(" ", "%20")
                        .replace("#", "%23")
                        .replace("?", "%3F");
    }

    /** The page that shows how far a further framework is covered. */
    public static String ofFramework(String id) {
        return "frameworks/" + fileName(id) + ".html";
    }

    /** The place of a control on the page of its framework. */
    public static String anchor(String control) {
        return "c-" + control.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private void add(List<Named> records, Set<String> taken) {
        records.forEach(each -> add(each.id(), folder(each.type()), taken));
    }

    private void add(String id, String folder, Set<String> taken) {
        if (byId.containsKey(id)) {
            return;
        }
        String name = fileName(id);
        String address = folder + "/" + name + ".html";
        for (int number = 2; !taken.add(address); number++) {
            address = folder + "/" + name + "-" + number + ".html";
        }
        byId.put(id, address);
    }

    private static String fileName(String id) {
        String name = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return RESERVED.contains(name) ? name + "-" : name;
    }
}
