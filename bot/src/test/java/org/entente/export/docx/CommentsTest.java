package org.entente.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.entente.document.Bilingual;
import org.entente.document.Document;
import org.entente.document.Provenance;
import org.entente.document.Sample;
import org.entente.export.Exporter;
import org.entente.export.Specimens;
import org.entente.script.Plan.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about a paragraph stands beside it in Word, as a comment on just this paragraph. */
class CommentsTest {

    private static final Exporter DOCX = new DocxExporter(Sample.WORDS);

    private static XWPFDocument word(byte[] file) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static XWPFDocument traced(Document document, Sample sample) throws Exception {
        return word(DOCX.write(document, new Provenance(sample.material(), ZoneOffset.UTC)::of));
    }

    private static List<XmlError> errors(XmlObject xml) {
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }

    private static Sample sample() {
        return new Sample().clause("We are equals.").piece(new Piece.Prose("purpose")).says("purpose", 1, "Jobs");
    }

    @Test
    void eachCommentSpansItsParagraph() throws Exception {
        try (XWPFDocument file = traced(sample().document(), sample())) {
            XWPFParagraph clause = file.getParagraphs().stream().filter(one -> one.getText().contains("We are equals."))
                    .findFirst().orElseThrow();
            String id = clause.getCTP().getCommentRangeStartArray(0).getId().toString();
            assertThat(file.getCommentByID(id).getText()).contains("Clause of the model");
            assertThat(clause.getCTP().getCommentRangeEndArray(0).getId()).hasToString(id);
            assertThat(clause.getCTP().xmlText()).containsSubsequence("commentRangeStart", "We are equals.",
                    "commentRangeEnd", "commentReference");
            assertThat(Arrays.stream(file.getComments()).map(XWPFComment::getText)).anySatisfy(
                    text -> assertThat(text).contains("Alpha: answered by somebody of the organization"));
        }
    }

    @Test
    void aFileWithCommentsHoldsToTheSchemas() throws Exception {
        for (Document document : List.of(sample().document(), Bilingual.assemble(sample().material()))) {
            try (XWPFDocument file = traced(document, sample())) {
                assertThat(file.getComments()).isNotEmpty();
                assertThat(errors(file.getDocument())).isEmpty();
                assertThat(errors(file.getDocComments().getCtComments())).isEmpty();
            }
        }
    }

    @Test
    void inBothLanguagesEachSideHasItsOwn() throws Exception {
        try (XWPFDocument file = traced(Bilingual.assemble(sample().material()), sample())) {
            List<XWPFParagraph> said = file.getTables().stream().flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream())
                    .filter(one -> one.getText().contains("We are equals.")).toList();
            assertThat(said).hasSize(2).allSatisfy(
                    one -> assertThat(one.getCTP().sizeOfCommentRangeStartArray()).isOne());
        }
    }

    @Test
    void withoutNotesThereIsNoCommentAtAll() throws Exception {
        try (XWPFDocument file = word(DOCX.write(sample().document()))) {
            assertThat(Stream.ofNullable(file.getComments())).allSatisfy(all -> assertThat(all).isEmpty());
            assertThat(file.getDocument().xmlText()).doesNotContain("comment");
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.Specimens#nasty")
    void whatPeopleTypedStandsInACommentAsTyped(String typed) throws Exception {
        try (XWPFDocument file = word(DOCX.write(Specimens.typing("x"), paragraph -> List.of(typed)))) {
            assertThat(Arrays.stream(file.getComments()).map(XWPFComment::getText)).allSatisfy(
                    text -> assertThat(text).isEqualTo(typed));
        }
    }
}
