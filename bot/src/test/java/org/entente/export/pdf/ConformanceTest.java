package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.entente.document.AmendedMemorandum;
import org.entente.document.Assembler;
import org.entente.document.Bilingual;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Memorandum;
import org.entente.document.Sample;
import org.entente.export.Specimens;
import org.entente.partnership.Organisation;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file holds to PDF/UA-1 and PDF/A-2a, as veraPDF reads them. */
class ConformanceTest {

    private static final PdfExporter PDF = new PdfExporter(Sample.WORDS);

    static Stream<Document> documents() {
        Organisation[] many = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> new Organisation(i, i + "n".repeat(300))).toArray(Organisation[]::new);
        Sample all = new Sample().piece(new Piece.Prose("purpose")).clause("Who:").piece(new Piece.Matrix())
                .matrix(Specimens.matrix(3)).piece(new Piece.Signatures());
        return Stream.of(Assembler.assemble(Memorandum.usual(Language.FRENCH)),
                Assembler.assemble(Memorandum.usual(Language.ENGLISH)),
                Bilingual.assemble(Memorandum.usual(Language.FRENCH)),
                Assembler.assemble(AmendedMemorandum.in(Language.ENGLISH)), Bilingual.assemble(AmendedMemorandum
                        .inBoth()),
                Specimens.full(Language.FRENCH), Specimens.full(
                        Language.ENGLISH),
                Bilingual.assemble(all.material()), Assembler.matrix(all.matrix(Specimens.matrix(25)).material()),
                new Document("Rien", "Ensemble", Language.FRENCH, "PROJET", 1, LocalDate.of(2026, 11, 21), List.of(),
                        new Gaps(List.of())),
                new Document("Note", "Ensemble", Language.FRENCH, "PROJET", 1, LocalDate.of(2026, 11, 21),
                        List.of(new Block.Heading(2, "Deux"), new Block.Heading(3, "Trois")), new Gaps(List.of())),
                new Sample().organisations().piece(new Piece.Signatures()).document(),
                new Sample().organisations(many).piece(new Piece.Prose("mission")).piece(new Piece.Signatures())
                        .document(),
                Specimens.typing(String.join(" ", Specimens.nasty()) + "\u0000\u0007\u202E\uD800 漢 ﬁ"),
                Specimens.beside(String.join(" ", Specimens.nasty()) + "\u0000\u0007\u202E\uD800 漢 ﬁ"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aFileHoldsToTheStandards(Document document) throws Exception {
        assertThat(Conformance.complaints(PDF.write(document))).isEmpty();
    }

    @Test
    void aFileThatDoesNotIsNoticed() throws Exception {
        var out = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            file.addPage(new PDPage());
            file.save(out);
        }
        assertThat(Conformance.complaints(out.toByteArray())).anyMatch(text -> text.startsWith("ua1"))
                .anyMatch(text -> text.startsWith("2a"));
    }
}
