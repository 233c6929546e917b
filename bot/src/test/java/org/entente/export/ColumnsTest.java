package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
