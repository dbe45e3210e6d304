package io.github.ismskit.portal.certificate;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Section;
import java.util.List;
import java.util.stream.Stream;

/** The page of the certificate. */
public final class CertificateSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        return Stream.of(desk.page(
                "certificate/index.html",
                "certificate",
                desk.say("common.certificate"),
                List.of(),
                () -> CertificatePage.of(desk)));
    }
}
