package org.entente.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays two texts of a document side by side, heading by heading, and tells what an amendment from one to the other says. */
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

    /** Under a heading that came or went, all is taken together; as many for as many bear another name. */
    private void within(Stretch before, Stretch after) {
        part = before;
        last = Optional.empty();
        int shared = SharedEnd.of(before, after);
        for (Part<Stretch> run : Part.of(before.without(shared).byHeading(), after.without(shared).byHeading(),
                Stretch::isHeadedAs)) {
            if (run.before().size() == run.after().size()) {
                IntStream.range(0, run.before().size()).forEach(i -> under(run.before().get(i), run.after().get(i)));
            } else {
                together(run.before().stream().flatMap(one -> one.passages().stream()).toList(),
                        run.after().stream().flatMap(one -> one.passages().stream()).toList());
                run.after().forEach(one -> last = Optional.of(one.passages().getLast()));
            }
        }
    }

    private void under(Stretch before, Stretch after) {
        for (Part<Passage> run : Part.of(before.passages(), after.passages(), Passage::saysTheSameAs)) {
            if (!run.same()) {
                changed(run);
            }
            last = run.after().isEmpty() ? last : Optional.of(run.after().getLast());
        }
    }

    /** What still says something of what it said is replaced line by line, with the lines beside it that do not. */
    private void changed(Part<Passage> run) {
        int first = found.size();
        for (Part<Passage> some : Part.of(run.before(), run.after(), alike(run))) {
            if (some.same()) {
                IntStream.range(0, some.before().size())
                        .forEach(i -> replaced(some.before().get(i), some.after().get(i)));
            } else {
                together(some.before(), some.after());
            }
            last = some.after().isEmpty() ? last : Optional.of(some.after().getLast());
        }
        List<Alteration> joined = joined(List.copyOf(found.subList(first, found.size())));
        found.subList(first, found.size()).clear();
        found.addAll(joined);
    }

    /** Lines that came or went right beside others that are replaced are replaced with them. */
    private static List<Alteration> joined(List<Alteration> all) {
        List<Alteration> joined = new ArrayList<>();
        for (Alteration next : all) {
            if (!joined.isEmpty() && joined.getLast() instanceof Alteration.Text before
                    && next instanceof Alteration.Text after && before.goesWith(after)) {
                joined.set(joined.size() - 1, before.and(after));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static BiPredicate<Passage, Passage> alike(Part<Passage> run) {
        BiPredicate<Row, Row> likeness = Likeness.between(rows(run.before()), rows(run.after()));
        return (one, other) -> (one.row().isPresent() && other.row().isPresent())
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
    private void together(List<Passage> before, List<Passage> after) {
        Map<List<Row>, List<Passage>> gone = byPlace(before);
        Map<List<Row>, List<Passage>> come = byPlace(after);
        gone.forEach((under, lines) -> found.add(new Alteration.Text(path(under), last, lines,
                come.getOrDefault(under, List.of()))));
        come.entrySet().stream().filter(one -> !gone.containsKey(one.getKey()))
                .forEach(one -> found.add(new Alteration.Text(path(one.getKey()), last, List.of(), one.getValue())));
        tables(before).forEach(table -> found.add(new Alteration.Rows(path(table.under()), Optional.of(table),
                Optional.empty())));
        tables(after).forEach(table -> found.add(new Alteration.Rows(path(table.under()), Optional.empty(),
                Optional.of(table))));
    }

    private static Map<List<Row>, List<Passage>> byPlace(List<Passage> passages) {
        List<Row> here = rows(passages);
        Map<List<Row>, List<Passage>> grouped = new LinkedHashMap<>();
        passages.stream().filter(passage -> passage.row().isPresent()).forEach(passage -> grouped.computeIfAbsent(
                passage.under().stream().filter(heading -> !here.contains(heading)).toList(),
                under -> new ArrayList<>())
                .add(passage));
        return grouped;
    }

    private static List<Passage> tables(List<Passage> passages) {
        return passages.stream().filter(passage -> passage.row().isEmpty()).toList();
    }
}
