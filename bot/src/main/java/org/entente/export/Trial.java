package org.entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Span;
import org.entente.text.Language;

/** A document with one of everything, which nobody reads: writing it does what the first file would have to wait for. */
public final class Trial {

    private static final String NAME = "Entente";

    private Trial() {}

    /** Its one table can be drawn as a matrix, too. */
    public static Document document() {
        Span words = new Span.Plain(NAME);
        Block.Paragraph paragraph = new Block.Paragraph(List.of(words, new Span.Strong(NAME), new Span.Gap(NAME),
                new Span.Remark(NAME)));
        return new Document(NAME, NAME, Language.FRENCH, NAME, 1, LocalDate.EPOCH, List.of(
                new Block.Notice(List.of(NAME)),
                new Block.Heading(1, NAME),
                paragraph,
                new Block.Table(NAME, List.of(NAME, NAME, NAME), List.of(List.of(words, words, new Span.Plain("R"))),
                        true),
                new Block.Beside(Optional.of(paragraph), Optional.of(paragraph)),
                new Block.Signature(List.of(words), List.of(new Block.Signature.Line(NAME, List.of(words))))),
                new Gaps(List.of()));
    }
}
