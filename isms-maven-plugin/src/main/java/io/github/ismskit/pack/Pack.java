package io.github.ismskit.pack;

import io.github.ismskit.Assessment;
import io.github.ismskit.address.Addresses;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.edition.LeftOut;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Isms;
import io.github.ismskit.readiness.Period;
import io.github.ismskit.sampling.SamplingSheet;
import java.util.List;
import java.util.Optional;

/**
 * What an auditor takes along: the ISMS as the auditor's edition tells it, of the time that one audit looks back on.
 *
 * @param most the highest classification that may be in it
 * @param leftOut what is not, by number
 */
public record Pack(Cut cut, Classification most, SamplingSheet sheet, List<LeftOut> leftOut) {

    public Pack {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param audit one that has a sampling sheet
     * @param most above {@code confidential} nothing is told anyway, because the edition does not
     * @param seed what its samples are drawn with; its id where none is given
     */
    public static Pack of(Assessment whole, Audit audit, Classification most, Optional<String> seed) {
        Cut cut = Cut.of(whole, Edition.AUDITOR, most);
        Isms isms = cut.assessment().isms();
        SamplingSheet sheet = SamplingSheet.of(
                isms,
                cut.assessment().situation().calendar(),
                audit,
                Period.before(isms, audit),
                seed.orElse(audit.id()));
        return new Pack(cut, most, sheet, LeftOut.of(whole, cut));
    }

    /** The audit and the day, such as {@code aud-surv-2-2026-11-20}. */
    public String name() {
        return page() + "-" + cut.assessment().asOf();
    }

    /** How the portal calls the files about the audit. */
    String page() {
        String address =
                Addresses.of(cut.assessment().isms()).of(sheet.audit().id()).orElseThrow();
        return address.substring(address.indexOf('/') + 1, address.length() - ".html".length());
    }
}
