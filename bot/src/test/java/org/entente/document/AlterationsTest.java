package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.document.Span.Remark.About;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** An amendment says what changes for those who signed, and nothing else. */
class AlterationsTest {

    private static Document document(Span... spans) {
        return new Document("Memorandum", "Together", Language.ENGLISH, "", 1, LocalDate.of(2026, 11, 21), List.of(
                new Block.Heading(1, "Languages"), new Block.Paragraph(List.of(spans))), new Gaps(List.of()));
    }

    private static final Span WORDS = new Span.Plain("Both versions are equal.");
    private static final Span SPACE = new Span.Plain(" ");

    @Test
    void thatAnotherVersionIsNoLongerBehindChangesNothingInThisOne() {
        Document signed = document(WORDS, SPACE, new Span.Remark("[the French version is not complete yet]",
                About.BEHIND));
        assertThat(Alterations.of(signed, document(WORDS))).isEmpty();
        assertThat(Alterations.of(document(WORDS), signed)).isEmpty();
        assertThat(Alterations.of(signed, document(new Span.Plain("The French version prevails.")))).hasSize(1);
    }

    @Test
    void wordsThatWereNotAgreedAndThenAreIsAChange() {
        Document signed = document(WORDS, SPACE, new Span.Remark("[not agreed by all]", About.OPEN));
        assertThat(Alterations.of(signed, document(WORDS))).hasSize(1);
    }
}
