package io.github.ismskit.export;

import io.github.ismskit.publish.PlainZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The same workbook without what its library gets wrong: with it, two builds of the same content write the same bytes. */
final class TimelessZip {

    private static final String CORE = "docProps/core.xml";
    private static final String SHEETS = "xl/worksheets/";

    private TimelessZip() {}

    /** @param day that the document says it was created on */
    static byte[] of(byte[] workbook, LocalDate day) {
        try {
            Path file = Files.createTempFile("register", ".xlsx");
            try {
                Files.write(file, workbook);
                return of(file, day);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no workbook could be made in the folder for temporary files", e);
        }
    }

    /** By the table of contents: the library writes entries in a stream that the JDK does not read as one. */
    private static byte[] of(Path file, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                PlainZip out = new PlainZip(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.add(entry.getName(), new ByteArrayInputStream(corrected(entry.getName(), content, day)));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] corrected(String name, byte[] content, LocalDate day) {
        if (name.equals(CORE)) {
            return created(content, day);
        }
        return name.startsWith(SHEETS) ? UsedCells.told(content) : content;
    }

    private static byte[] created(byte[] core, LocalDate day) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*<", "$1" + day + "T00:00:00Z<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
