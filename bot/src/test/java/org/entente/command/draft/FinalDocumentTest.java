package org.entente.command.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Span;
import org.entente.script.reading.MessagesReader;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

/** What all have approved is printed to be signed, and says nothing of a draft. */
class FinalDocumentTest {

    private static final Block WORDS = new Block.Paragraph(List.of(new Span.Plain("The parties are equal.")));

    private static Document printed(Block notice) {
        Document draft = new Document("Memorandum", "Together", Language.FRENCH, "PROJET, version 3", 3,
                LocalDate.EPOCH,
                List.of(notice, WORDS), new Gaps(List.of()));
        return new FinalDocument(MessagesReader.builtIn().messages().orElseThrow()::say).of(draft);
    }

    @Test
    void theMarkAndTheLineOfADraftGoAndTheRestStays() {
        Document printed = printed(new Block.Notice(List.of("Ce document est un projet.", "Aucun avis juridique.")));
        assertThat(printed.draftMark()).isEqualTo("POUR SIGNATURE, version 3");
        assertThat(printed.blocks()).last().isEqualTo(WORDS);
        assertThat(printed.texts()).anyMatch(text -> text.contains("à signer")).contains("Aucun avis juridique.")
                .noneMatch(text -> text.contains("projet"));
    }

    @Test
    void soTheyDoInBothLanguages() {
        Document printed = printed(new Block.Beside(Optional.of(new Block.Notice(List.of("Un projet."))), Optional.of(
                new Block.Notice(List.of("A draft.")))));
        assertThat(printed.draftMark()).contains("POUR SIGNATURE, version 3", "FOR SIGNATURE, version 3");
        assertThat(printed.texts()).noneMatch(text -> text.contains("Un projet") || text.contains("A draft"))
                .anyMatch(text -> text.contains("to be signed"));
    }
}
