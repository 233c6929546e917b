package org.entente.export.picture;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Span;

/**
 * The matrix of a document: its first table, whose columns are the task, who leads it, and one for each role.
 *
 * @param roles names, in order
 */
record Grid(List<String> roles, List<Row> rows) {

    private static final int BEFORE_ROLES = 2;

    /** @param letters as many as there are roles; blank where a role has none */
    record Row(int place, String task, String lead, List<String> letters) {}

    /** A matrix without tasks has no table, and so no rows. */
    static Grid of(Document document) {
        return document.blocks().stream().flatMap(Grid::table).findFirst().map(Grid::of)
                .orElse(new Grid(List.of(), List.of()));
    }

    private static Stream<Block.Table> table(Block block) {
        return block instanceof Block.Table table ? Stream.of(table) : Stream.empty();
    }

    private static Grid of(Block.Table table) {
        List<Row> rows = Stream.iterate(0, place -> place < table.rows().size(), place -> place + 1)
                .map(place -> row(place + 1, table.rows().get(place).stream().map(Span::text).toList())).toList();
        return new Grid(table.header().subList(BEFORE_ROLES, table.header().size()), rows);
    }

    private static Row row(int place, List<String> cells) {
        return new Row(place, cells.get(0), cells.get(1), cells.subList(BEFORE_ROLES, cells.size()));
    }
}
