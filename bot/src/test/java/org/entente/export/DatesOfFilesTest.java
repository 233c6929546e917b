package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.document.Block;
import org.entente.document.Comparison;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Sample;
import org.entente.document.Span;
import org.entente.export.docx.TrackedChanges;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file bears its document's date, never the machine's: the same version gives the same bytes, whenever it is asked for. */
class DatesOfFilesTest {

    private static final String DAY = "2020-02-03";
    private static final Exporters ALL = Exporters.with(Sample.WORDS);
    private static final Document DOCUMENT = new Document("Note", "Ensemble", Language.FRENCH, "PROJET", 1,
            LocalDate.parse(DAY), List.of(new Block.Paragraph(List.of(new Span.Plain("Bonjour"))),
                    new Block.Table("Tâches", List.of("Tâche", "Rôle"), List.of(List.of(new Span.Plain("Accueillir"),
                            new Span.Plain("R"))), true)),
            new Gaps(List.of()));

    @Test
    void aPdfBearsTheDayOfItsDocument() throws Exception {
        try (PDDocument file = Loader.loadPDF(written("pdf"))) {
            assertThat(file.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(Instant.parse(DAY
                    + "T12:00:00Z"));
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>" + DAY + "T12:00:00").doesNotContain(now());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void anOfficeFileBearsTheDayOfItsDocument(String format) throws Exception {
        thenItBearsTheDay(written(format));
    }

    @Test
    void trackedChangesBearTheDayOfTheLaterVersion() throws Exception {
        thenItBearsTheDay(new TrackedChanges(Sample.WORDS).write(Comparison.of(DOCUMENT, DOCUMENT.titled("Autre")),
                "1 et 2", Instant.parse(DAY + "T15:00:00Z")));
    }

    private static void thenItBearsTheDay(byte[] file) throws Exception {
        String properties = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                if (part.getName().equals("docProps/core.xml")) {
                    properties = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(properties).contains(">" + DAY + "T12:00:00Z</dcterms:created>");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        for (Exporter exporter : ALL.all()) {
            assertThat(exporter.write(DOCUMENT)).as(exporter.format().id()).isEqualTo(exporter.write(DOCUMENT));
        }
    }

    private static byte[] written(String format) {
        return ALL.find(format).orElseThrow().write(DOCUMENT);
    }

    private static String now() {
        return String.format(Locale.ROOT, "<xmp:CreateDate>%tY-", System.currentTimeMillis());
    }
}
