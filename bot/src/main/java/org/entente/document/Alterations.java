package org.entente.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays two texts of a document side by side, part by part, and tells what an amendment from one to the other says. */
final class Alterations {

    private final List<Alteration> found = new ArrayList<>();
    private Stretch part = new Stretch(Optional.empty(), List.of());
    /** The last passage that both have, or that was dealt with. */
    private Optional<Passage> last = Optional.empty();

    private Alterations() {}

    static List<Alteration> of(Document before, Document after) {
        Alterations alterations = new Alterations();
        for (Part<Stretch> run : Part.of(Stretch.of(before), Stretch.of(after), Stretch::isHeadedAs)) {
            if (run.same()) {
                IntStream.range(0, run.before().size())
                        .forEach(i -> alterations.within(run.before().get(i), run.after().get(i)));
            } else {
                run.before().forEach(part -> alterations.found.add(new Alteration.Whole(part, false)));
                run.after().forEach(part -> alterations.found.add(new Alteration.Whole(part, true)));
            }
        }
        return List.copyOf(alterations.found);
    }

    private void within(Stretch before, Stretch after) {
        part = before;
        last = Optional.empty();
        for (Part<Passage> run : Part.of(before.passages(), after.passages(), Passage::saysTheSameAs)) {
            if (!run.same()) {
                changed(run);
            }
            last = run.after().isEmpty() ? last : Optional.of(run.after().getLast());
        }
    }

    /** What still says something of what it said is replaced line by line; the others are taken together. */
    private void changed(Part<Passage> run) {
        for (Part<Passage> some : Part.of(run.before(), run.after(), alike(run))) {
            if (some.same()) {
                for (int i = 0; i < some.before().size(); i++) {
                    replaced(some.before().get(i), some.after().get(i));
                }
            } else {
                together(some);
            }
            last = some.after().isEmpty() ? last : Optional.of(some.after().getLast());
        }
    }

    private static BiPredicate<Passage, Passage> alike(Part<Passage> run) {
        BiPredicate<Row, Row> likeness = Likeness.between(rows(run.before()), rows(run.after()));
        return (one, other) -> one.row().isPresent() && other.row().isPresent()
                ? likeness.test(one.row().get(), other.row().get())
                : one.table().map(Block.Table::caption).filter(caption -> other.table().map(Block.Table::caption)
                        .equals(Optional.of(caption))).isPresent();
    }

    private static List<Row> rows(List<Passage> passages) {
        return passages.stream().flatMap(passage -> passage.row().stream()).toList();
    }

    private void replaced(Passage before, Passage after) {
        found.add(before.row().isPresent()
                ? new Alteration.Text(path(before.under()), last, List.of(before), List.of(after))
                : new Alteration.Rows(path(before.under()), Optional.of(before), Optional.of(after)));
    }

    private List<Row> path(List<Row> under) {
        return Stream.concat(part.heading().stream(), under.stream()).toList();
    }

    /** The lines that went and came under the same headings; headings that went or came stand among them. */
    private void together(Part<Passage> run) {
        Map<List<Row>, List<Passage>> gone = byHeading(run.before());
        Map<List<Row>, List<Passage>> come = byHeading(run.after());
        gone.forEach((under, lines) -> found.add(new Alteration.Text(path(under), last, lines,
                come.getOrDefault(under, List.of()))));
        come.entrySet().stream().filter(one -> !gone.containsKey(one.getKey()))
                .forEach(one -> found.add(new Alteration.Text(path(one.getKey()), last, List.of(), one.getValue())));
        tables(run.before()).forEach(table -> found.add(new Alteration.Rows(path(table.under()), Optional.of(table),
                Optional.empty())));
        tables(run.after()).forEach(table -> found.add(new Alteration.Rows(path(table.under()), Optional.empty(),
                Optional.of(table))));
    }

    private static Map<List<Row>, List<Passage>> byHeading(List<Passage> passages) {
        List<Row> here = rows(passages);
        Map<List<Row>, List<Passage>> grouped = new LinkedHashMap<>();
        passages.stream().filter(passage -> passage.row().isPresent()).forEach(passage -> grouped.computeIfAbsent(
                passage.under().stream().filter(heading -> !here.contains(heading)).toList(), under -> new ArrayList<>())
                .add(passage));
        return grouped;
    }

    private static List<Passage> tables(List<Passage> passages) {
        return passages.stream().filter(passage -> passage.row().isEmpty()).toList();
    }
}
