package io.github.ismskit.overview;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An object of a machine-readable file; a key that is not there as this version writes it makes the file one of another form. */
record Told(String file, JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;
    private static final String AGAIN = "; build the module again";

    static Told read(Path folder, String name) throws NoResult {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoResult("there is no " + name + " in the output directory; build the module with isms:portal");
        }
        try {
            Told told = new Told(name, JSON.readTree(Files.readAllBytes(file)));
            if (told.number("schemaVersion") != VERSION) {
                throw told.otherForm("schemaVersion " + VERSION);
            }
            return told;
        } catch (JacksonException e) {
            String why = Printed.complaint(e.getOriginalMessage());
            throw new NoResult(name + " is no JSON that can be read: " + why + AGAIN, e);
        } catch (IOException e) {
            throw new NoResult(name + " cannot be read" + AGAIN, e);
        }
    }

    String text(String key) throws NoResult {
        return optional(key).orElseThrow(() -> otherForm("'" + key + "'"));
    }

    /** Empty where the file says that there is nothing. */
    Optional<String> optional(String key) throws NoResult {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || !(value.isNull() || value.isString())) {
            throw otherForm("'" + key + "'");
        }
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    LocalDate day(String key) throws NoResult {
        return optionalDay(key).orElseThrow(() -> otherForm("'" + key + "'"));
    }

    Optional<LocalDate> optionalDay(String key) throws NoResult {
        try {
            return optional(key).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw otherForm("a day as '" + key + "'");
        }
    }

    int number(String key) throws NoResult {
        if (!node.path(key).isInt()) {
            throw otherForm("'" + key + "'");
        }
        return node.path(key).asInt();
    }

    boolean flag(String key) throws NoResult {
        if (!node.path(key).isBoolean()) {
            throw otherForm("'" + key + "'");
        }
        return node.path(key).asBoolean();
    }

    boolean says(String key) {
        return node.path(key).asBoolean(false);
    }

    Told in(String key) throws NoResult {
        return inside(key).orElseThrow(() -> otherForm("'" + key + "'"));
    }

    /** Empty where the file says that there is nothing. */
    Optional<Told> inside(String key) throws NoResult {
        if (node.path(key).isNull()) {
            return Optional.empty();
        }
        if (!node.path(key).isObject()) {
            throw otherForm("'" + key + "'");
        }
        return Optional.of(new Told(file, node.path(key)));
    }

    List<Told> each(String key) throws NoResult {
        if (!node.path(key).isArray()) {
            throw otherForm("'" + key + "'");
        }
        List<Told> all = new ArrayList<>();
        node.path(key).forEach(item -> all.add(new Told(file, item)));
        return all;
    }

    List<String> texts(String key) throws NoResult {
        List<String> all = new ArrayList<>();
        for (Told item : each(key)) {
            all.add(item.node().asString(""));
        }
        return all;
    }

    NoResult otherForm(String lacking) {
        return new NoResult(file + " is of another form than this version of isms-maven-plugin writes: it has no "
                + lacking + "; build every module with the same version");
    }
}
