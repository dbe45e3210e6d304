package io.github.ismskit.edition;

import io.github.ismskit.document.ContentPath;
import io.github.ismskit.document.Source;
import io.github.ismskit.document.Value;
import io.github.ismskit.model.Entry;
import io.github.ismskit.prose.Passage;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which stored files records name: in their headers, in their texts, in the translations of these, or by lying beside them
 * under the same name.
 */
record NamedFiles(Situation situation) {

    Set<String> of(List<Entry> entries) {
        Set<String> named = new TreeSet<>();
        for (Entry entry : entries) {
            String file = entry.header().file();
            add(file, entry.header().source().header(), named);
            add(entry.header().textFile(), situation.prose().of(entry.id()), named);
            situation
                    .isms()
                    .translationsOf(entry)
                    .forEach(each -> add(each.file(), situation.prose().ofTranslation(each.file()), named));
            if (file.endsWith(".md")) {
                String beside = file.substring(0, file.length() - ".md".length()) + ".";
                situation.files().keySet().stream()
                        .filter(path -> path.startsWith(beside))
                        .forEach(named::add);
            }
        }
        return named;
    }

    /** The images of the brand and whatever else the organisation names. */
    Set<String> of(Source organisation) {
        Set<String> named = new TreeSet<>();
        add(organisation.file(), organisation.header(), named);
        return named;
    }

    private void add(String file, Passage passage, Set<String> named) {
        passage.links().forEach(link -> add(file, link.written(), named));
    }

    private void add(String file, Value value, Set<String> named) {
        if (value instanceof Value.Text text) {
            add(text.position().file().orElse(file), text.text(), named);
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> add(file, item, named));
        } else if (value instanceof Value.Mapping mapping) {
            mapping.members().values().forEach(member -> add(file, member.value(), named));
        }
    }

    private void add(String file, String written, Set<String> named) {
        String path = ContentPath.from(file, written);
        if (situation.files().containsKey(path)) {
            named.add(path);
        }
    }
}
