package org.entente.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.entente.document.Bilingual;
import org.entente.document.Comparison;
import org.entente.document.Document;
import org.entente.document.Sample;
import org.entente.export.Specimens;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two versions in one Word file: a program that knows tracked changes can take or refuse each of them. */
class TrackedChangesTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
    private static final TrackedChanges CHANGES = new TrackedChanges(Sample.WORDS);

    private static Sample sample(String purpose) {
        return new Sample().in(Language.FRENCH).says("purpose", 1, purpose).piece(new Piece.Prose("purpose"))
                .clause("For {term}:").piece(new Piece.Matrix());
    }

    private static XWPFDocument word(Document before, Document after) throws Exception {
        byte[] bytes = CHANGES.write(Comparison.of(before, after), "Changes from 1 to 2", AT);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<XmlError> errors(XWPFDocument file) {
        List<XmlError> errors = new ArrayList<>();
        file.getDocument().validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }

    @Test
    void whatCameAndWentIsMarkedWithItsAuthorAndTheDateOfTheLaterVersion() throws Exception {
        try (XWPFDocument file = word(sample("Jobs for all youth in town").document(),
                sample("Jobs for all adults in town").document())) {
            String xml = file.getDocument().xmlText();
            assertThat(xml).containsPattern("<w:del [^>]*>\\s*<w:r>\\s*<w:delText[^>]*>youth</w:delText>")
                    .containsPattern("<w:ins [^>]*>\\s*<w:r>\\s*<w:t[^>]*>adults</w:t>")
                    .contains("w:author=\"Entente\"", "w:date=\"2026-11-21T10:00:00.000Z\"");
            assertThat(errors(file)).isEmpty();
        }
    }

    @Test
    void rowsAndParagraphsThatCameOrWentHoldToTheSchema() throws Exception {
        Document less = sample("Jobs").matrix(Specimens.matrix(2)).document();
        Document more = sample("A kitchen that opens").matrix(Specimens.matrix(3)).piece(new Piece.Signatures())
                .document();
        for (List<Document> pair : List.of(List.of(less, more), List.of(more, less), List.of(more, more))) {
            try (XWPFDocument file = word(pair.getFirst(), pair.getLast())) {
                assertThat(errors(file)).isEmpty();
                assertThat(file.getParagraphs().get(2).getText()).isEqualTo("Changes from 1 to 2");
            }
        }
    }

    @Test
    void bothLanguagesSideBySideHoldToTheSchema() throws Exception {
        try (XWPFDocument file = word(Bilingual.assemble(sample("Jobs").matrix(Specimens.matrix(2)).material()),
                Bilingual.assemble(sample("Homes").matrix(Specimens.matrix(2)).material()))) {
            assertThat(errors(file)).isEmpty();
            assertThat(file.getDocument().xmlText()).contains("<w:delText", "<w:ins ");
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.Specimens#nasty")
    void whateverPeopleTypeStandsThereAsText(String typed) throws Exception {
        try (XWPFDocument file = word(Specimens.typing("before"), Specimens.typing(typed))) {
            assertThat(errors(file)).isEmpty();
            StringBuilder text = new StringBuilder();
            file.getDocument().getBody().getPList().forEach(p -> p.getInsList().forEach(ins -> ins.getRList().forEach(
                    r -> r.getTList().forEach(t -> text.append(t.getStringValue())))));
            assertThat(text).contains(typed);
        }
    }
}
