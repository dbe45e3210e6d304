package io.github.ismskit.portal;

import io.github.ismskit.Assessment;
import io.github.ismskit.address.Addresses;
import io.github.ismskit.coverage.FrameworkCoverage;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.history.Commit;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import io.github.ismskit.prose.Passage;
import io.github.ismskit.translation.Translated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What every section draws from: the assessment, the addresses, and the frame that all pages share. */
public final class Desk {

    private final Assessment assessment;
    private final Addresses addresses;
    private final Frames frames;
    private final Origins origins;
    private final Links links;
    private final Connections connections;
    private final List<FrameworkCoverage> frameworks;
    private final Optional<String> seed;
    private final LanguageTree tree;
    private final Cut cut;
    private final Phrases phrases;

    Desk(LanguageTree tree, Phrases phrases, String version, Optional<String> seed, EditLinks editLinks) {
        this.seed = seed;
        this.phrases = phrases;
        this.tree = tree;
        this.cut = tree.translated().cut();
        this.assessment = cut.assessment();
        this.addresses = tree.addresses();
        this.frames = new Frames(tree, phrases, version);
        this.origins = new Origins(cut, editLinks, phrases);
        this.connections = Connections.of(assessment.isms(), cut.withheld());
        this.frameworks = FrameworkCoverage.all(assessment.isms(), assessment.asOf());
        this.links = Links.fromAFolder(addresses, EditionPages.of(cut.edition()));
    }

    private Desk(Desk other, Links links) {
        this.assessment = other.assessment;
        this.addresses = other.addresses;
        this.frames = other.frames;
        this.origins = other.origins;
        this.links = links;
        this.connections = other.connections;
        this.frameworks = other.frameworks;
        this.seed = other.seed;
        this.cut = other.cut;
        this.phrases = other.phrases;
        this.tree = other.tree;
    }

    /** The same desk for a page at the portal's root, from which links lead down only. */
    public Desk atRoot() {
        return new Desk(this, links.atRoot());
    }

    /** The same desk for a file that is taken away from the portal: it names records and links to none. */
    public Desk alone() {
        return new Desk(this, links.alone());
    }

    public Assessment assessment() {
        return assessment;
    }

    public Isms isms() {
        return assessment.isms();
    }

    public Connections connections() {
        return connections;
    }

    /** How far the ISMS covers its further frameworks; empty where there is only the first. */
    public List<FrameworkCoverage> frameworks() {
        return frameworks;
    }

    public LocalDate asOf() {
        return assessment.asOf();
    }

    /** Which records are translated, and which translations are behind. */
    public Translated translated() {
        return tree.translated();
    }

    /** A phrase in the language of the portal; see {@link Phrases#say}. */
    public String say(String key, Object... values) {
        return phrases.say(key, values);
    }

    /** The phrase for a number of things; see {@link Phrases#count}. */
    public String count(String key, long number, Object... more) {
        return phrases.count(key, number, more);
    }

    /**
     * How far a day lies ahead of the day of the report or behind it: {@code in 43 days}, {@code today}, {@code 12 days ago}.
     */
    public String away(LocalDate day) {
        long days = ChronoUnit.DAYS.between(asOf(), day);
        if (days == 0) {
            return say("common.today");
        }
        return days > 0 ? count("common.in-days", days) : count("common.days-ago", -days);
    }

    /** The word for a constant of a vocabulary; see {@link Phrases#word}. */
    public String word(Enum<?> constant) {
        return phrases.word(constant);
    }

    /** Names of months, the order of a date and the signs of numbers, in the language of the portal. */
    public Phrases phrases() {
        return phrases;
    }

    /** A page that lies one folder below the root, or at the root itself. */
    public Page page(String path, String template, String title, List<Ref> crumbs, Supplier<? extends Record> view) {
        return page(path, template, frames.of(path, title, crumbs, Origin.NONE, Reading.plain(tree.language())), view);
    }

    /** The page of a record, below its register. */
    public Page page(Entry entry, String template, Ref register, Supplier<? extends Record> view) {
        String path = addresses.of(entry.id()).orElseThrow();
        Frame frame = frames.of(path, entry.title(), List.of(register), origins.of(entry), tree.reading(entry, path));
        return page(path, template, frame, view);
    }

    private Page page(String path, String template, Frame frame, Supplier<? extends Record> view) {
        return new Page(path, template, frame, phrases, view, List.of());
    }

    /** Who made a commit, as far as he or she is shown; may be empty. */
    public String author(Commit commit) {
        return origins.author(commit);
    }

    /** Whether nothing of the record is told but that it exists. */
    public boolean veils(Entry entry) {
        return cut.veils(entry);
    }

    /** Whether the record exists and does not belong to this edition. */
    public boolean withholds(String id) {
        return cut.withheld().contains(id);
    }

    /** A link to a record or a person; the bare id where there is no such page. */
    public Ref ref(String id) {
        if (withholds(id)) {
            return new Ref("", "", say("common.withheld"));
        }
        Optional<Entry> entry = isms().entry(id);
        if (entry.isPresent()) {
            return ref(entry.get());
        }
        Optional<Ref> elsewhere = links.frameworkControl(frameworks, id);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Optional<Person> person = isms().person(id);
        String href = person.isPresent() ? href(id) : "";
        return new Ref(
                href, person.isPresent() ? "" : id, person.map(Person::name).orElse(""));
    }

    public Ref ref(Entry entry) {
        return new Ref(href(entry.id()), entry.id(), entry.title());
    }

    /** A link to somebody by name; empty words where nobody is named. */
    public Ref person(Optional<String> id) {
        return id.map(this::ref).orElse(new Ref("", "", ""));
    }

    /** The address of a record's page as links write it; empty where there is none. */
    public String href(String id) {
        return links.to(id);
    }

    /** A link to a clause of the first framework. */
    public Ref clause(String number) {
        return links.clause(number);
    }

    public List<Ref> clauses(List<String> numbers) {
        return numbers.stream().map(this::clause).toList();
    }

    /** A link to the readiness report of a planned external audit. */
    public Ref report(Audit audit) {
        return new Ref(link(reportPath(audit, ".html")), "", say("common.readiness-report"));
    }

    /** Where the readiness report of an audit lies, relative to the portal's root. */
    public String reportPath(Audit audit, String ending) {
        String beside = pathBeside(audit, ending);
        return "readiness" + beside.substring(beside.indexOf('/'));
    }

    /** A place next to the page of a record, relative to the portal's root; the ending replaces {@code .html}. */
    public String pathBeside(Entry entry, String ending) {
        String page = addresses.of(entry.id()).orElseThrow();
        return page.substring(0, page.length() - ".html".length()) + ending;
    }

    /** What the samples of an audit are drawn with: the seed that was asked for, or the id of the audit. */
    public String seed(Audit audit) {
        return seed.orElse(audit.id());
    }

    /** A link to a record by its title alone. */
    public Ref titled(Entry entry) {
        return new Ref(href(entry.id()), "", entry.title());
    }

    /** The address of a page of the portal as links write it; empty on a desk for a file that stands alone. */
    public String link(String path) {
        return links.of(path);
    }

    /** The download of a file that a record carries; empty where it is not offered. */
    public String linkToFile(String path) {
        return links.ofFile(path);
    }

    /** The text of a record; what it says beside its author's words is in the language of the page. */
    public Passage prose(Entry entry) {
        return assessment.situation().prose().of(entry.id()).told(phrases::word);
    }
}
