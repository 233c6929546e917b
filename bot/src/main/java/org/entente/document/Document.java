package org.entente.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.text.Language;

/**
 * A document ready to be written in any format.
 *
 * @param title       of the instrument, such as "Memorandum of understanding"
 * @param partnership the partnership's name
 * @param draftMark   the word that stands on every page until it is signed: PROJET or DRAFT, with the version
 * @param version     from 1; 0 for what is not counted, such as a worksheet
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

    /** Whether people read the same in it, whatever its number and its day. */
    public boolean saysTheSameAs(Document other) {
        return language == other.language() && inBoth() == other.inBoth() && Row.of(this).equals(Row.of(other));
    }

    public boolean hasTables() {
        return blocks.stream().anyMatch(Block.Table.class::isInstance);
    }

    /** Its tables alone, each with the words that explain it; under its own title, with its notice alone, where it has none. */
    public Document tables() {
        List<Block> kept = new ArrayList<>();
        boolean explains = false;
        for (Block block : blocks) {
            explains = block instanceof Block.Table || (explains && isParagraph(block));
            if (explains) {
                kept.add(block);
            }
        }
        String captions = kept.stream().flatMap(block -> block instanceof Block.Table table
                ? Stream.of(table.caption())
                : Stream.empty()).distinct().collect(Collectors.joining(" / "));
        return captions.isEmpty()
                ? new Document(title, partnership, language, draftMark, version, date, blocks.stream().limit(1)
                        .toList(),
                        gaps)
                : new Document(captions, partnership, language, draftMark, version, date, kept, gaps);
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Block.Paragraph || (block instanceof Block.Beside beside
                && Stream.of(beside.french(), beside.english()).flatMap(Optional::stream)
                        .allMatch(Block.Paragraph.class::isInstance));
    }

    /** How many places in it still wait for words, by what stands there. */
    public int openPlaces() {
        return OpenPlaces.in(this);
    }

    /** Every text in it, its title and the partnership's name included. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(title, partnership, draftMark), blocks.stream().flatMap(Texts::of));
    }
}
