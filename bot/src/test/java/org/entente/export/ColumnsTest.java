package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Span;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final int WIDTH = 9000;

    private static Block.Table table(String first, String second) {
        return new Block.Table("Passages", List.of("Passage", "Where it comes from"), List.of(List.of(new Span.Plain(
                first), new Span.Plain(second))), true);
    }

    /** The internal annex has a table for each part of a document. */
    @Test
    void tablesOfTwoColumnsOfWordsStandInLineWhateverTheyHold() {
        List<Integer> widths = Columns.of(table("Short.", "A clause of the model, and much more. ".repeat(9)), WIDTH)
                .widths();
        assertThat(Columns.of(table("A long passage. ".repeat(20), "Clause of the model"), WIDTH).widths()).isEqualTo(
                widths);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(WIDTH);
    }

    /** An amendment says beside the letters of a row what became of it. */
    @Test
    void oneMoreColumnOfWordsLeavesRoomForTheLongestWordOfAHeading() {
        List<Span> row = Stream.of("Open", "Alpha", "R", "A", "C", "I", "I", "added").<Span>map(Span.Plain::new)
                .toList();
        List<Block.Table> bands = Bands.of(new Block.Table("Changes", List.of("Task", "Organization", "A", "B", "C",
                "D", "E", "State"), List.of(row), true));
        assertThat(bands).hasSize(2).allSatisfy(band -> assertThat(Columns.of(band, 9972).widths()).allMatch(
                width -> width >= 1290));
    }
}
