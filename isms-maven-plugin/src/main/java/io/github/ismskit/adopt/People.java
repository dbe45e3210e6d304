package io.github.ismskit.adopt;

import io.github.ismskit.document.Placeholder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers who is named in the files, beside those that people.yaml has already. */
final class People {

    private static final Pattern MAIL = Pattern.compile("[^@\\s<>()]+@[^@\\s<>()]+\\.[^@\\s<>()]+");
    private static final Pattern SEVERAL = Pattern.compile(".*([,;/&\\n]| and | und | et ).*", Pattern.DOTALL);
    private static final Pattern ROLE = Pattern.compile(
            ".*\\b(c[a-z]{1,2}o|dpo|isb|dsb|rssi|officer|head|lead|manager|management|director|team|department|board"
                    + "|committee|administrator|engineering|hr|it|security|operations|legal|finance|\\p{L}*leiter(?:in)?"
                    + "|\\p{L}*leitung|\\p{L}*beauftragter?|\\p{L}*abteilung|geschäftsführung|responsable|direction|équipe)\\b.*");

    /**
     * Somebody with an ID.
     *
     * @param name a placeholder where only the role is known
     */
    record Somebody(String id, String name, String role, String mail) {}

    private final Map<String, Somebody> known = new LinkedHashMap<>();
    private final Map<String, Somebody> found = new LinkedHashMap<>();

    People(List<Somebody> known) {
        known.forEach(each -> this.known.put(each.id(), each));
    }

    /** Those that people.yaml does not have, in the order in which they were named first. */
    List<Somebody> found() {
        return List.copyOf(found.values());
    }

    Fit read(String written) {
        String mail = mail(written);
        String name = written.replace(mail.isEmpty() ? "\0" : mail, "")
                .replaceAll("mailto:|<>|\\(\\)|[\\[\\]*@`]", "")
                .strip();
        if (name.isEmpty() && mail.isEmpty()) {
            return Fit.none("'" + written.strip() + "' names nobody");
        }
        if (Placeholder.is(written) || !written.matches("(?s).*\\p{L}.*")) {
            return Fit.none("'" + written.strip() + "' names nobody yet");
        }
        if (SEVERAL.matcher(name).matches()) {
            return Fit.none("'" + written.strip() + "' names more than one; one is to own it");
        }
        return isSentence(name)
                ? Fit.none("'" + written.strip() + "' reads like a sentence, and names nobody")
                : known(name, mail).orElseGet(() -> added(name, mail));
    }

    /** Three words and more, all of them small, and none of them a role. */
    private static boolean isSentence(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT))
                && name.split("\\s+").length > 2
                && !ROLE.matcher(name).matches();
    }

    private static String mail(String written) {
        Matcher matcher = MAIL.matcher(written);
        return matcher.find() ? matcher.group().replace("mailto:", "") : "";
    }

    private Optional<Fit> known(String name, String mail) {
        List<Somebody> all = new ArrayList<>(known.values());
        all.addAll(found.values());
        return all.stream()
                .filter(each -> each.id().equals(name)
                        || same(each.name(), name)
                        || same(each.role(), name)
                        || same(each.mail(), mail)
                        || isNameless(each, name)
                        || isMailOf(each, name, mail))
                .findFirst()
                .map(each -> addressed(named(each, name), mail));
    }

    /** Somebody who was named by an ID or an address before the name was told. */
    private boolean isNameless(Somebody somebody, String name) {
        boolean open = somebody.name().equals(somebody.id())
                || (somebody.name().equals(Placeholder.MARK) && somebody.role().isEmpty());
        return found.containsKey(somebody.id()) && open && somebody.id().equals(id(name));
    }

    /** {@code lena.brandt@…} is the address of Lena Brandt; one word alone can be that of anybody. */
    private boolean isMailOf(Somebody somebody, String name, String mail) {
        return name.isEmpty()
                && found.containsKey(somebody.id())
                && somebody.mail().isEmpty()
                && somebody.id().contains("-")
                && somebody.id().equals(id(local(mail)));
    }

    private Somebody named(Somebody somebody, String name) {
        if (!isNameless(somebody, name)) {
            return somebody;
        }
        Somebody named = new Somebody(somebody.id(), name, somebody.role(), somebody.mail());
        found.put(named.id(), named);
        return named;
    }

    /** An address is added to whom we propose, and told of whom people.yaml has without it. */
    private Fit addressed(Somebody somebody, String mail) {
        if (mail.isEmpty() || same(somebody.mail(), mail)) {
            return Fit.of(somebody.id());
        }
        if (found.containsKey(somebody.id()) && somebody.mail().isEmpty()) {
            found.put(somebody.id(), new Somebody(somebody.id(), somebody.name(), somebody.role(), mail));
            return Fit.of(somebody.id());
        }
        return Fit.partly(Fit.text(somebody.id()), "the address " + mail + " is another than that of " + somebody.id());
    }

    private static boolean same(String known, String written) {
        return !written.isEmpty() && known.equalsIgnoreCase(written);
    }

    private Fit added(String name, String mail) {
        String called = name.isEmpty() ? local(mail) : name;
        String base = id(called);
        if (base.isEmpty()) {
            return Fit.none("'" + called + "' gives no ID of letters; name the person by one of people.yaml");
        }
        String id = base;
        for (int i = 2; known.containsKey(id) || found.containsKey(id); i++) {
            id = base + "-" + i;
        }
        boolean role = ROLE.matcher(called.toLowerCase(Locale.ROOT)).matches();
        boolean address = name.isEmpty();
        found.put(id, new Somebody(id, role || address ? Placeholder.MARK : called, role ? called : "", mail));
        return Fit.of(id);
    }

    private static String local(String mail) {
        return mail.substring(0, mail.indexOf('@')).replace('.', ' ');
    }

    private static String id(String name) {
        return Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
    }
}
