package io.github.ismskit.adopt;

import io.github.ismskit.Content;
import io.github.ismskit.Validator;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.document.Placeholder;
import io.github.ismskit.document.TranslatedFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.text.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes for every file of a folder where it goes, under which header, and says what is open then. */
public final class Adoption {

    private final Content content;
    private final ForeignFolder folder;
    private final List<ForeignFile> files;
    private final Comply comply;
    private final Ours ours;
    private final Ids ids;
    private final Surroundings around;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    private Adoption(Content content, ForeignFolder folder, Catalogue first, LocalDate today) {
        this.content = content;
        this.folder = folder;
        this.files = folder.read();
        this.comply = new Comply(files);
        Inventory there = new Inventory(content.reading().documents());
        this.ids = new Ids(there.ids());
        this.ours = new Ours(content, files);
        Inventory coming = new Inventory(ours.documents());
        coming.ids().forEach(ids::take);
        List<People.Somebody> people = new ArrayList<>(there.people());
        if (!folder.isThere("people.yaml")) {
            people.addAll(coming.people());
        }
        this.around = new Surroundings(new People(people), Standards.of(first, comply.standards()), today);
    }

    /** @param today from which day on what has a schedule is due */
    public static Proposal propose(Content content, ForeignFolder folder, Catalogue first, LocalDate today) {
        return new Adoption(content, folder, first, today).proposal();
    }

    private Proposal proposal() {
        Map<ForeignFile, MarkdownFile> texts = texts();
        Map<ForeignFile, Register> registers = registers();
        texts.values().forEach(text -> ids.promise(text.givenId()));
        registers.values().forEach(each -> each.records().forEach(row -> ids.promise(each.givenId(row))));
        for (ForeignFile file : files) {
            reason(file, Optional.ofNullable(texts.get(file)))
                    .ifPresentOrElse(why -> refuse(file.path(), why), () -> place(file, texts, registers));
        }
        List<String> strangers = surround();
        return new Proposal(
                comply.isOne() ? "a repository of Comply" : "a folder of documents and registers",
                placed,
                unplaced,
                strangers,
                open());
    }

    private Map<ForeignFile, MarkdownFile> texts() {
        Map<ForeignFile, MarkdownFile> texts = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.isMarkdown() && file.refusal().isEmpty())
                .forEach(file -> texts.put(file, MarkdownFile.of(file)));
        return texts;
    }

    private Map<ForeignFile, Register> registers() {
        Map<ForeignFile, Register> registers = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.isTable() && file.refusal().isEmpty())
                .forEach(file -> Register.of(file).ifPresent(register -> registers.put(file, register)));
        return registers;
    }

    /** Why a file cannot be placed. */
    private Optional<String> reason(ForeignFile file, Optional<MarkdownFile> text) {
        if (!file.refusal().isEmpty()) {
            return Optional.of(file.refusal());
        }
        if (file.stem().toLowerCase(Locale.ROOT).equals("readme")) {
            return Optional.of("tells about its folder, and is no record");
        }
        return comply.tooling(file)
                .or(() -> translation(file))
                .or(() -> text.map(MarkdownFile::refusal).filter(refusal -> !refusal.isEmpty()));
    }

    /** A second record of the same rules would be one too many, and which text was translated is not told by a name. */
    private Optional<String> translation(ForeignFile file) {
        return TranslatedFile.of(file.path())
                .filter(TranslatedFile::isPlausible)
                .filter(each -> files.stream().anyMatch(other -> other.path().equals(each.original())))
                .map(each -> "is a translation of " + each.original()
                        + " by its name; put it beside that record, with 'title' and 'translates'");
    }

    private void place(ForeignFile file, Map<ForeignFile, MarkdownFile> texts, Map<ForeignFile, Register> registers) {
        Optional<Placed> asItIs = ours.place(file);
        if (asItIs.isPresent()) {
            add(asItIs.get());
            return;
        }
        MarkdownFile text = texts.get(file);
        Register register = registers.get(file);
        if (text != null) {
            add(text.place(ids, around));
        } else if (register != null) {
            RegisterFile made = new RegisterFile(register, ids, around);
            made.place().ifPresent(this::add);
            unplaced.addAll(made.unplaced());
        } else {
            comply.framework(file).ifPresentOrElse(this::add, () -> refuse(file.path(), whyNoRegister(file)));
        }
    }

    private String whyNoRegister(ForeignFile file) {
        return ours.doubt(file)
                .orElse(
                        file.isTable() && Table.isBroken(file.text())
                                ? "has a quote that is never closed"
                                : "holds nothing that a register of ours has");
    }

    /** Names follow from the sources alone, so that a second run finds what the first has written. */
    private void add(Placed file) {
        String path = file.path();
        for (int i = 2; !paths.add(path.toLowerCase(Locale.ROOT)); i++) {
            path = file.path().replaceFirst("(\\.\\w+)$", "-" + i + "$1");
        }
        if (folder.isThere(path)) {
            refuse(file.source(), path + " is there already, and nothing is overwritten");
        } else {
            placed.add(file.at(path));
        }
    }

    private void refuse(String place, String why) {
        unplaced.add(new Unplaced(place, why));
    }

    /** The files at the root, where they are missing; otherwise the people that somebody has to add. */
    private List<String> surround() {
        List<String> people =
                around.people().found().stream().map(Adoption::person).toList();
        if (!placed.isEmpty() && !isThere("isms.yaml")) {
            String frameworks = comply.standards().keySet().stream()
                    .map(id -> ", " + id)
                    .collect(Collectors.joining("", "frameworks: [iso27001-2022", "]"));
            String name = YamlText.scalar(comply.organisation().orElse(Placeholder.MARK));
            placed.add(Placed.made(
                    "the folder",
                    "isms.yaml",
                    "whose ISMS it is",
                    List.of("organisation: {name: " + name + "}", frameworks),
                    List.of()));
        }
        if (people.isEmpty() || isThere("people.yaml")) {
            return people;
        }
        placed.add(Placed.made("the files", "people.yaml", "who is named in the files", people, List.of()));
        return List.of();
    }

    private boolean isThere(String path) {
        return paths.contains(path) || folder.isThere(path);
    }

    private static String person(People.Somebody each) {
        return "- {id: " + each.id() + ", name: " + YamlText.scalar(each.name())
                + (each.role().isEmpty() ? "" : ", role: " + YamlText.scalar(each.role()))
                + (each.mail().isEmpty() ? "" : ", email: " + YamlText.scalar(each.mail())) + "}";
    }

    private List<Finding> open() {
        Map<String, String> texts = new LinkedHashMap<>();
        placed.forEach(file -> texts.put(file.path(), file.text()));
        return new Validator()
                .validate(content.with(texts)).findings().stream()
                        .filter(finding -> texts.containsKey(finding.location().file()))
                        .toList();
    }
}
