package io.github.ismskit.init;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** A repository that was begun in a folder, as tests want it. */
record Beginning(Path root) {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 14);

    static AnswerSheet sheet() {
        return sheet(TODAY);
    }

    static AnswerSheet sheet(LocalDate day) {
        return new AnswerSheet(day, ZoneId.of("Europe/Berlin"), "1.2.3");
    }

    /** Nothing was answered but the name. */
    static Answers nothing() {
        return sheet().read("Example Ltd", "", "", "");
    }

    Laid lay(Answers answers) {
        return new Foundation(root).lay(Starter.files(answers));
    }

    Assessment assess(LocalDate day) {
        return new Assessor().withoutHistory().assess(root.resolve("src/isms"), AsOf.day(day));
    }
}
