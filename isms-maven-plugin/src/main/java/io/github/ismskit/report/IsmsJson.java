package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.document.Descent;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.document.Value;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.Translation;
import io.github.ismskit.model.Words;
import java.util.List;
import java.util.Map;

/** {@code isms.json}: the model itself, every record with every key of its header and its translations, for other tools. */
public final class IsmsJson {

    private final Assessment assessment;
    private final String version;

    public IsmsJson(Assessment assessment, String version) {
        this.assessment = assessment;
        this.version = version;
    }

    public byte[] bytes() {
        return Json.object(json -> {
            Preamble.origin(json, assessment, version);
            json.object(
                    "organisation",
                    organisation -> organisation(organisation, assessment.isms().organisation()));
            json.each("inherited", assessment.isms().inheritance().artifacts(), artifact -> inherited(json, artifact));
            json.each("entries", assessment.isms().entries(), entry -> entry(json, entry));
        });
    }

    private static void organisation(Json json, Organisation organisation) {
        json.text("name", organisation.name())
                .text("language", organisation.language())
                .text("timeZone", organisation.zone().getId());
    }

    private static void inherited(Json json, Inherited artifact) {
        json.text("artifact", artifact.coordinates())
                .text("sha256", artifact.sha256())
                .text("folder", artifact.prefix());
    }

    private void entry(Json json, Entry entry) {
        json.text("type", entry.type().key())
                .text("id", entry.id())
                .text("title", entry.title())
                .text("owner", entry.owner())
                .text("classification", Words.of(entry.header().classification()))
                .text("file", entry.header().file())
                .number("line", entry.at().line())
                .text("inheritedFrom", entry.header().source().descent().map(Descent::from));
        json.object(
                "header",
                header -> members(header, entry.header().source().header().members()));
        json.each(
                "translations",
                assessment.isms().translationsOf(entry),
                translation -> translation(json, translation, entry));
    }

    private static void translation(Json json, Translation translation, Entry entry) {
        json.text("language", translation.language())
                .text("title", translation.title())
                .text("file", translation.file())
                .text("translates", translation.translates())
                .text("translated", translation.translated())
                .flag("behind", translation.isBehind(entry));
    }

    private static void members(Json json, Map<String, Value.Member> members) {
        members.forEach((key, member) -> value(json, key, member.value()));
    }

    private static void value(Json json, String key, Value value) {
        if (value instanceof Value.Mapping mapping) {
            json.object(key, inner -> members(inner, mapping.members()));
        } else if (value instanceof Value.Items items) {
            items(json, key, items.values());
        } else if (value instanceof Value.Whole whole) {
            json.number(key, whole.number());
        } else if (value instanceof Value.Flag flag) {
            json.flag(key, flag.flag());
        } else if (value instanceof Value.Text text) {
            json.text(key, text.text());
        } else {
            json.nothing(key);
        }
    }

    /** Lists of the format hold either mappings or words, never both and never lists. */
    private static void items(Json json, String key, List<Value> values) {
        boolean mappings = values.stream().allMatch(Value.Mapping.class::isInstance) && !values.isEmpty();
        if (mappings) {
            json.each(key, values, value -> members(json, ((Value.Mapping) value).members()));
        } else {
            json.texts(key, values.stream().map(IsmsJson::words).toList());
        }
    }

    private static String words(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Whole whole ? Long.toString(whole.number()) : "";
    }
}
