package org.entente.document;

import java.time.LocalDate;
import java.util.List;
import org.entente.text.Language;

/**
 * A document ready to be written in any format.
 *
 * @param title       of the instrument, such as "Memorandum of understanding"
 * @param partnership the partnership's name
 * @param draftMark   the word that stands on every page until it is signed: PROJET or DRAFT, with the version
 * @param version     from 1
 * @param gaps        what is missing, in the order of the document
 */
public record Document(String title, String partnership, Language language, String draftMark, int version,
        LocalDate date, List<Block> blocks, Gaps gaps) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same under another title. */
    public Document titled(String other) {
        return new Document(other, partnership, language, draftMark, version, date, blocks, gaps);
    }

    /** Whether it stands in both languages, side by side; {@link #language} is then the first of them. */
    public boolean inBoth() {
        return blocks.stream().anyMatch(Block.Beside.class::isInstance);
    }
}
