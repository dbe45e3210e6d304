package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.record.Receipt;
import io.github.ismskit.record.RecordFailure;
import io.github.ismskit.record.Recorder;
import io.github.ismskit.record.Refused;
import io.github.ismskit.record.Submission;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.jspecify.annotations.Nullable;

/**
 * Takes evidence in: files and links become a record with their hashes, in a folder of its own below {@code evidence/}, or
 * every reason is told why not. Nothing that is there is ever changed. On a terminal, what is missing is asked.
 */
@Mojo(name = "record", threadSafe = true)
public final class RecordMojo extends IsmsGoal {

    /** The activity that was done, such as {@code ACT-ACCESS-REVIEW}. */
    @Parameter(property = "isms.activity")
    private @Nullable String activity;

    /** The controls that it serves, separated by commas, where it belongs to no activity. */
    @Parameter(property = "isms.controls")
    private @Nullable String controls;

    /** The files that show it, separated by commas; relative to the project. They are copied. */
    @Parameter(property = "isms.files")
    private @Nullable String files;

    /** Addresses of what shows it and is kept elsewhere, separated by commas. */
    @Parameter(property = "isms.links")
    private @Nullable String links;

    /** The day on which it was done; today when it is not given. */
    @Parameter(property = "isms.performed")
    private @Nullable String performed;

    /** Who did it: an id of {@code people.yaml}. */
    @Parameter(property = "isms.performedBy")
    private @Nullable String performedBy;

    /** The due date that it answers; the one in whose time it was done when it is not given. */
    @Parameter(property = "isms.occurrence")
    private @Nullable String occurrence;

    /** What came of it: {@code pass}, {@code findings} or {@code fail}; {@code pass} when it is not given. */
    @Parameter(property = "isms.outcome")
    private @Nullable String outcome;

    /** The text of the record, in Markdown. */
    @Parameter(property = "isms.note")
    private @Nullable String note;

    /** What readers know the record by; the activity and the day when it is not given. */
    @Parameter(property = "isms.title")
    private @Nullable String title;

    /** The time that it speaks about, as {@code 2026-04-01/2026-06-30}. */
    @Parameter(property = "isms.period")
    private @Nullable String period;

    /** Who has checked it: neither who did it nor who owns the activity. */
    @Parameter(property = "isms.verifiedBy")
    private @Nullable String verifiedBy;

    /** The day on which it was checked; today when only {@code isms.verifiedBy} is given. */
    @Parameter(property = "isms.verified")
    private @Nullable String verified;

    /** The nonconformities that it led to, separated by commas. */
    @Parameter(property = "isms.nonconformities")
    private @Nullable String nonconformities;

    /** The last day on which it proves something. */
    @Parameter(property = "isms.validUntil")
    private @Nullable String validUntil;

    /** Who may read it: {@code public}, {@code internal}, {@code confidential} or {@code restricted}. */
    @Parameter(property = "isms.classification")
    private @Nullable String classification;

    /** The id of the record; one that follows from activity and due date when it is not given. */
    @Parameter(property = "isms.id")
    private @Nullable String id;

    /** The id of a record to put right; what is not given is taken over from there. */
    @Parameter(property = "isms.correct")
    private @Nullable String correct;

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File base = new File("");

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Inject
    private @Nullable Prompter prompter;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        AsOf today = today();
        EvidenceForm form = new EvidenceForm(given(), base());
        if (!form.missing().isEmpty() && interactive && prompter != null && Terminal.isThere()) {
            form = new EvidenceQuestions(prompter, content(), today).complete(form);
        }
        take(form.submission(), today);
    }

    private void take(Submission submission, AsOf today) throws MojoExecutionException, MojoFailureException {
        Receipt receipt;
        try {
            receipt = new Recorder(contentRoot(), inherited(), today).take(submission);
        } catch (RecordFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        MavenConsole.print(getLog(), new EvidenceReceipt(base()).lines(receipt));
        if (receipt instanceof Refused refused) {
            int count = refused.reasons().size();
            throw new MojoFailureException("ISMS evidence was refused for " + count
                    + (count == 1 ? " reason" : " reasons") + ", told above; nothing was recorded");
        }
    }

    /** Time is not invented: what is recorded is recorded today. */
    private AsOf today() throws MojoExecutionException {
        if (asOf == null || asOf.isBlank()) {
            return day();
        }
        throw new MojoExecutionException("isms.asOf is " + asOf + ", but evidence is recorded on the day on which it is"
                + " recorded; leave it out, and say with isms.performed when it was done");
    }

    /** What was given, by the name of its parameter. */
    private Map<String, String> given() {
        Map<String, Optional<String>> all = new LinkedHashMap<>();
        all.put("activity", Optional.ofNullable(activity));
        all.put("controls", Optional.ofNullable(controls));
        all.put("files", Optional.ofNullable(files));
        all.put("links", Optional.ofNullable(links));
        all.put("performed", Optional.ofNullable(performed));
        all.put("performedBy", Optional.ofNullable(performedBy));
        all.put("occurrence", Optional.ofNullable(occurrence));
        all.put("outcome", Optional.ofNullable(outcome));
        all.put("note", Optional.ofNullable(note));
        all.put("title", Optional.ofNullable(title));
        all.put("period", Optional.ofNullable(period));
        all.put("verifiedBy", Optional.ofNullable(verifiedBy));
        all.put("verified", Optional.ofNullable(verified));
        all.put("nonconformities", Optional.ofNullable(nonconformities));
        all.put("validUntil", Optional.ofNullable(validUntil));
        all.put("classification", Optional.ofNullable(classification));
        all.put("id", Optional.ofNullable(id));
        all.put("correct", Optional.ofNullable(correct));
        Map<String, String> given = new LinkedHashMap<>();
        all.forEach((name, value) ->
                value.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> given.put(name, text)));
        return given;
    }

    private Path base() {
        return base.toPath().toAbsolutePath().normalize();
    }
}
