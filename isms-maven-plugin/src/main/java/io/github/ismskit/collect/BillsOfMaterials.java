package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Bills of materials in the form of CycloneDX, in JSON or in XML. */
final class BillsOfMaterials implements ReportReader {

    private static final int HEAD_BYTES = 64;

    private final ZoneId zone;

    BillsOfMaterials(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Seen read(List<Taken> files) throws Refusal {
        Stamps stamps = new Stamps(zone);
        List<String> facts = new ArrayList<>();
        boolean clean = true;
        for (Taken file : files) {
            Bill bill = new Bill(stamps);
            try {
                if (isXml(file)) {
                    XmlReport.walk(file, new BillInXml(bill));
                } else {
                    BillInJson.read(file, bill);
                }
                bill.verify();
            } catch (Refusal e) {
                throw e.of(file.origin());
            }
            facts.add(bill.fact());
            clean &= bill.isClean();
        }
        return new Seen(facts, clean, stamps.days());
    }

    /** The first letter decides, whatever the file is called. */
    private static boolean isXml(Taken file) throws Refusal {
        try (InputStream in = Files.newInputStream(file.file())) {
            for (byte each : in.readNBytes(HEAD_BYTES)) {
                if (each == '<') {
                    return true;
                }
                if (each == '{') {
                    return false;
                }
            }
            return false;
        } catch (IOException e) {
            throw new Refusal("cannot be read: " + Printed.words(e) + "; make it readable", e);
        }
    }
}
