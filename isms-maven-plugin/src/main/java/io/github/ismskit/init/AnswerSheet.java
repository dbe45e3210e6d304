package io.github.ismskit.init;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers as they were written: every flaw of every answer is told at once. */
public final class AnswerSheet {

    /** The framework whose controls the statement of applicability begins with. */
    public static final String FIRST = "iso27001-2022";

    private static final Pattern FRAMEWORK = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<String> faults = new ArrayList<>();
    private final LocalDate today;
    private final ZoneId zone;
    private final String version;

    public AnswerSheet(LocalDate today, ZoneId zone, String version) {
        this.today = today;
        this.zone = zone;
        this.version = version;
    }

    /**
     * Reads the answers.
     *
     * @param frameworks ids, separated by commas; empty for ISO/IEC 27001 alone
     * @param certificate a day; empty for none
     * @param people {@code id:Name} or {@code id:Name:role}, separated by semicolons
     */
    public Answers read(String organisation, String frameworks, String certificate, String people) {
        String name = organisation.strip();
        Names.fault(name).ifPresent(fault -> faults.add("isms.organisation " + fault));
        List<String> known = frameworks(frameworks);
        Optional<LocalDate> issued = certificate(certificate.strip());
        PeopleList list = PeopleList.read(people);
        faults.addAll(list.faults());
        if (!faults.isEmpty()) {
            throw new InitFailure(String.join("\n", faults));
        }
        return new Answers(name, known, issued, list.people(), today, zone, version);
    }

    private List<String> frameworks(String text) {
        List<String> given = Stream.of(text.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (given.isEmpty()) {
            return List.of(FIRST);
        }
        if (!given.get(0).equals(FIRST)) {
            faults.add("isms.frameworks begins with '" + given.get(0) + "', but the statement of applicability is"
                    + " written for " + FIRST + "; name that first");
        }
        given.stream()
                .filter(id -> !FRAMEWORK.matcher(id).matches() || id.length() > 60)
                .forEach(id -> faults.add("isms.frameworks names '" + id
                        + "', which is no ID of a framework; use small letters, digits and hyphens, such as csf"));
        return given;
    }

    private Optional<LocalDate> certificate(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate issued = LocalDate.parse(text);
            if (issued.isAfter(today)) {
                faults.add("isms.certificate is " + issued + ", which is yet to come; leave it out until you have one");
            } else if (!today.isBefore(issued.plusYears(3))) {
                faults.add("isms.certificate is " + issued + ", and certificates last three years; give the day of the"
                        + " newest one, or leave it out");
            }
            return Optional.of(issued);
        } catch (DateTimeParseException e) {
            faults.add("isms.certificate is '" + text + "', which is no day of the calendar; write it as 2027-03-14");
            return Optional.empty();
        }
    }
}
