package org.entente.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.text.Language;

/**
 * A line of a document, or a table: what an amendment lays side by side.
 *
 * @param row   empty for a table
 * @param block in which it stands
 * @param only  of a table in a document in both languages, the one in which it stands
 * @param under the headings inside the part under which it stands
 */
record Passage(Optional<Row> row, Block block, Optional<Language> only, List<Row> under) {

    Passage {
        under = List.copyOf(under);
    }

    boolean saysTheSameAs(Passage other) {
        return row.isPresent()
                ? other.row.filter(row.get()::saysTheSameAs).isPresent()
                : other.row.isEmpty() && block.equals(other.block);
    }

    boolean isHeading() {
        return row.filter(one -> one.cells().stream().anyMatch(cell -> cell.style().isHeading())).isPresent();
    }

    Optional<Block.Table> table() {
        return block instanceof Block.Table table ? Optional.of(table) : Optional.empty();
    }

    /** What stands in a language, or in the only one. */
    static Row.Cell in(Row row, Language language) {
        return row.frame() == Row.Frame.PARALLEL && language == Language.ENGLISH
                ? row.cells().getLast()
                : row.cells().getFirst();
    }

    /** What the line rests on, in a language. */
    List<Source> sources(Language language) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.sources();
            case Block.Beside beside -> (language == Language.ENGLISH ? beside.english() : beside.french()).stream()
                    .flatMap(side -> side instanceof Block.Paragraph paragraph
                            ? paragraph.sources().stream()
                            : Stream.empty())
                    .toList();
            case Block.Heading heading -> List.of();
            case Block.Notice notice -> List.of();
            case Block.Table table -> List.of();
            case Block.Signature signature -> List.of();
        };
    }
}
