package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import org.entente.script.ChangeWords;
import org.entente.script.ChangeWords.Word;
import org.entente.text.Language;

/** The rows of a table that an amendment changes, each with what becomes of it. */
record TableChange(ChangeWords words, Language language) {

    /** A table whose columns changed is replaced as a whole. */
    static boolean fits(Block.Table before, Block.Table after) {
        return before.header().equals(after.header()) && before.rowHeads() == after.rowHeads();
    }

    /** Of two with the same columns. */
    Block.Table between(Block.Table before, Block.Table after) {
        List<List<Span>> rows = new ArrayList<>();
        for (Part<List<Span>> run : Part.of(before.rows(), after.rows(), List::equals)) {
            if (!run.same()) {
                changed(run, rows);
            }
        }
        List<String> header = new ArrayList<>(after.header());
        header.add(words.of(Word.COLUMN).in(language));
        return new Block.Table(after.caption(), header, rows, after.rowHeads());
    }

    /** The first cell of a row tells which it is. */
    private void changed(Part<List<Span>> run, List<List<Span>> rows) {
        for (Part<List<Span>> some : Part.of(run.before(), run.after(), (one, other) -> one.getFirst().equals(other
                .getFirst()))) {
            for (int i = 0; some.same() && i < some.before().size(); i++) {
                rows.add(marked(some.before().get(i), Word.ROW_BEFORE));
                rows.add(marked(some.after().get(i), Word.ROW_AFTER));
            }
            if (!some.same()) {
                some.before().forEach(row -> rows.add(marked(row, Word.ROW_REMOVED)));
                some.after().forEach(row -> rows.add(marked(row, Word.ROW_ADDED)));
            }
        }
    }

    private List<Span> marked(List<Span> row, Word word) {
        List<Span> cells = new ArrayList<>(row);
        cells.add(new Span.Plain(words.of(word).in(language)));
        return cells;
    }
}
