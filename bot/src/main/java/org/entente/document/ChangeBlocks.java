package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.script.ChangeWords;
import org.entente.script.ChangeWords.Word;
import org.entente.text.Language;
import org.entente.text.Placeholders;

/** The changes of an amendment in the words of its plan: as many groups of blocks in either language. */
final class ChangeBlocks {

    private static final String WITHIN = " – ";
    private static final int LONGEST_BEGINNING = 60;

    private final Amendment amendment;
    private final ChangeWords words;
    private final Language language;
    private final List<List<Block>> groups = new ArrayList<>();

    private ChangeBlocks(Amendment amendment, ChangeWords words, Language language) {
        this.amendment = amendment;
        this.words = words;
        this.language = language;
    }

    static List<List<Block>> of(Amendment amendment, ChangeWords words, Language language) {
        ChangeBlocks blocks = new ChangeBlocks(amendment, words, language);
        List<Row> above = List.of();
        boolean first = true;
        for (Alteration alteration : amendment.alterations()) {
            if (first || !alteration.path().equals(above)) {
                blocks.group(new Block.Heading(2, blocks.said(Word.PART, "part", blocks.name(alteration.path()))));
            }
            blocks.add(alteration);
            above = alteration.path();
            first = false;
        }
        return blocks.groups;
    }

    private void group(Block... blocks) {
        groups.add(List.of(blocks));
    }

    /** "Responsibilities – Alpha"; what stands before the first part bears the name of the document. */
    private String name(List<Row> path) {
        return path.isEmpty()
                ? amendment.signed().title().in(language)
                : path.stream().map(row -> Passage.in(row, language).text()).collect(Collectors.joining(WITHIN));
    }

    private void add(Alteration alteration) {
        switch (alteration) {
            case Alteration.Text text -> text(text);
            case Alteration.Rows rows -> rows(rows);
            case Alteration.Whole whole -> whole(whole);
        }
    }

    private void text(Alteration.Text text) {
        boolean same = amendment.inForce().inBoth() && said(text.before()).equals(said(text.after()));
        if (same) {
            group(line(words.of(Word.SAME).in(language)));
        } else {
            group(line(intro(text)));
        }
        text.before().forEach(passage -> quoted(passage, List.of(), same));
        if (!text.before().isEmpty() && !text.after().isEmpty()) {
            groups.add(same ? List.of() : List.of(line(words.of(Word.BY).in(language))));
        }
        text.after().forEach(passage -> quoted(passage, passage.sources(language), same));
    }

    private List<String> said(List<Passage> passages) {
        return passages.stream().flatMap(passage -> passage.row().stream())
                .map(row -> Passage.in(row, language).text()).filter(text -> !text.isBlank()).toList();
    }

    private String intro(Alteration.Text text) {
        if (!text.before().isEmpty()) {
            return words.of(text.after().isEmpty() ? Word.REMOVED : Word.REPLACED).in(language);
        }
        return text.following().map(this::beginning).filter(after -> !after.isBlank())
                .map(after -> said(Word.ADDED, "after", after))
                .orElseGet(() -> words.of(Word.ADDED_FIRST).in(language));
    }

    private String beginning(Passage passage) {
        return passage.row().map(row -> Passage.in(row, language).text()).or(() -> passage.table().map(
                Block.Table::caption)).map(text -> Shortened.beginning(text, LONGEST_BEGINNING)).orElse("");
    }

    /** @param same whether nothing is quoted in this language, for nothing changes in it */
    private void quoted(Passage passage, List<Source> sources, boolean same) {
        groups.add(passage.row().map(row -> Passage.in(row, language)).filter(cell -> !same && !cell.text().isBlank())
                .<List<Block>>map(cell -> List.of(new Block.Paragraph(quoted(cell), sources))).orElse(List.of()));
    }

    /** A heading among the lines stands out there too. */
    private List<Span> quoted(Row.Cell cell) {
        return Template.fill(words.of(Word.QUOTED).in(language), place -> Optional.of(cell.style().isHeading()
                ? List.of(new Span.Strong(cell.text()))
                : cell.spans())).orElseThrow();
    }

    private void rows(Alteration.Rows rows) {
        boolean here = rows.either().only().map(language::equals).orElse(true);
        groups.add(here ? List.of(line(announced(rows))) : List.of());
        List<Block> shown = new ArrayList<>();
        rows.instead().flatMap(Passage::table).ifPresent(after -> shown.add(rows.before().flatMap(Passage::table)
                .filter(before -> TableChange.fits(before, after))
                .map(before -> new TableChange(words, language).between(before, after)).orElse(after)));
        groups.add(here ? shown : List.of());
    }

    private String announced(Alteration.Rows rows) {
        Block.Table table = rows.either().table().orElseThrow();
        Optional<Block.Table> before = rows.before().flatMap(Passage::table);
        Word word = before.isEmpty()
                ? Word.TABLE_ADDED
                : rows.instead().isEmpty()
                        ? Word.TABLE_REMOVED
                        : TableChange.fits(before.get(), table) ? Word.TABLE : Word.TABLE_REPLACED;
        return said(word, "table", table.caption());
    }

    private void whole(Alteration.Whole whole) {
        group(line(words.of(whole.added() ? Word.PART_ADDED : Word.PART_REMOVED).in(language)));
        whole.after().forEach(passage -> {
            if (passage.row().isPresent()) {
                quoted(passage, passage.sources(language), false);
            } else {
                boolean here = passage.only().map(language::equals).orElse(true);
                groups.add(here ? List.of(passage.block()) : List.of());
            }
        });
    }

    private String said(Word word, String place, String value) {
        return Placeholders.fill(words.of(word).in(language), Map.of(place, value));
    }

    private static Block line(String text) {
        return new Block.Paragraph(List.of(new Span.Plain(text)));
    }

    /** What the changed places lack, of all that the whole text lacks. */
    static Gaps gaps(Amendment amendment) {
        List<Passage> after = amendment.alterations().stream().flatMap(one -> one.after().stream()).toList();
        List<Source> sources = after.stream().flatMap(passage -> Stream.of(Language.values())
                .flatMap(language -> passage.sources(language).stream())).distinct().toList();
        boolean matrix = sources.contains(new Source.Matrix()) || after.stream().anyMatch(one -> one.row().isEmpty());
        Gaps all = amendment.now().gaps();
        return new Gaps(all.all().stream().filter(gap -> (gap.kind() == Gap.Kind.MATRIX || gap.named().isPresent())
                ? matrix
                : gap.fills().map(fill -> sources.stream().anyMatch(source -> isOf(gap, fill, source))).orElse(false))
                .toList(), all.order());
    }

    /** What one organisation said to a question of the group counts there as well. */
    private static boolean isOf(Gap gap, Gap.Fill fill, Source source) {
        return source instanceof Source.Asked asked && asked.script().equals(fill.script())
                && asked.question().equals(fill.question())
                && (asked.organisation().isEmpty() || asked.organisation().equals(gap.organisation()
                        .map(one -> one.id())));
    }
}
