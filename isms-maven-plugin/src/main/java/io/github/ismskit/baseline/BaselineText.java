package io.github.ismskit.baseline;

import io.github.ismskit.gate.Accepted;
import io.github.ismskit.gate.Baseline;
import io.github.ismskit.text.Printed;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the text of a baseline says; every flaw is told at once. */
final class BaselineText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final List<String> flaws = new ArrayList<>();

    BaselineText(String name) {
        this.name = name;
    }

    Baseline read(byte[] bytes) throws BaselineRefused {
        JsonNode root = root(bytes);
        List<Accepted> entries = new ArrayList<>();
        int number = 0;
        for (JsonNode entry : root.path("accepted")) {
            number++;
            new BaselineEntry(entry, name + ": entry " + number + ": ", flaws)
                    .read()
                    .ifPresent(entries::add);
        }
        if (!flaws.isEmpty()) {
            throw new BaselineRefused(flaws);
        }
        return new Baseline(entries);
    }

    private JsonNode root(byte[] bytes) throws BaselineRefused {
        JsonNode root = parsed(bytes);
        JsonNode version = root.path("schemaVersion");
        if (!version.isInt() || !root.path("accepted").isArray()) {
            throw new BaselineRefused(name + " is no baseline of accepted findings;"
                    + " set isms.baseline to the file that isms.writeBaseline wrote");
        }
        if (version.asInt() != BaselineFile.SCHEMA_VERSION) {
            throw new BaselineRefused(name + " has the schemaVersion " + version.asInt() + ", and this plugin knows "
                    + BaselineFile.SCHEMA_VERSION + "; build with the version of the plugin that wrote it");
        }
        root.propertyNames().stream()
                .filter(key -> !key.equals("schemaVersion") && !key.equals("accepted"))
                .forEach(key -> flaws.add(name + ": '" + Printed.line(key) + "' is no key; take it out"));
        return root;
    }

    private JsonNode parsed(byte[] bytes) throws BaselineRefused {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String where = place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr();
            throw new BaselineRefused(name + where + ": this is no JSON that can be read: "
                    + Printed.complaint(e.getOriginalMessage()) + "; restore the version before");
        }
    }
}
