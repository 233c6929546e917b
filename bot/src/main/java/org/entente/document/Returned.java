package org.entente.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Comparison.Added;
import org.entente.document.Comparison.Change;
import org.entente.document.Comparison.Fate;
import org.entente.document.Comparison.Removed;
import org.entente.document.Comparison.Same;

/**
 * A version that came back edited: what became of its lines, which of the group's answers that would reword, and what
 * else differs.
 *
 * @param changes     every line in its order
 * @param rest        the same, with what the suggestions hold taken as agreed
 * @param suggestions the answers that would say something else, in the order of the document
 */
public record Returned(List<Change> changes, List<Change> rest, List<Suggestion> suggestions) {

    /** Of a version's lines, at least this share stands in a file that is made of it. */
    private static final double SHARED = 0.2;

    public Returned {
        changes = List.copyOf(changes);
        rest = List.copyOf(rest);
        suggestions = List.copyOf(suggestions);
    }

    /** Whether a file may have been made of a version at all. */
    public static boolean isOf(List<Row> version, List<Row> file) {
        return shared(version, file) >= SHARED * version.size();
    }

    /** How many lines of a version stand in a file. */
    public static long shared(List<Row> version, List<Row> file) {
        Set<String> there = file.stream().map(Returned::key).collect(Collectors.toSet());
        return version.stream().filter(row -> there.contains(key(row))).count();
    }

    /**
     * What a file says otherwise than the version of which it was made.
     *
     * @param known lines that the program itself may have added to the file since
     * @param now   the document as it would be exported, which knows what its paragraphs rest on
     */
    public static Returned of(List<Row> version, List<Row> file, List<Row> known, Document now, Material material) {
        Map<Row, String> keys = new HashMap<>();
        version.forEach(row -> keys.put(row, key(row)));
        file.forEach(row -> keys.put(row, key(row)));
        Set<String> ours = known.stream().map(Returned::key).collect(Collectors.toSet());
        List<Change> changes = Comparison.between(version, file, (one, other) -> String.valueOf(keys.get(one))
                .equals(keys.get(other))).stream()
                .filter(change -> !(change instanceof Added added && ours.contains(key(added.row())))).toList();
        Whereabouts places = new Whereabouts(version, changes);
        List<Suggestion> suggestions = new ArrayList<>();
        Set<Whereabouts.Spot> covered = new HashSet<>();
        for (Resting resting : Resting.in(now)) {
            places.find(resting).filter(Whereabouts.Place::changed).ifPresent(place -> new Rewritten(material, resting)
                    .suggestion(place).ifPresent(suggestion -> {
                        suggestions.add(suggestion);
                        covered.addAll(place.spots());
                    }));
        }
        return new Returned(changes, rest(changes, covered), suggestions);
    }

    public boolean saysTheSame() {
        return changes.stream().allMatch(Same.class::isInstance);
    }

    private static List<Change> rest(List<Change> changes, Set<Whereabouts.Spot> covered) {
        List<Change> rest = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            rest(changes.get(i), i, covered).ifPresent(rest::add);
        }
        return rest;
    }

    private static Optional<Change> rest(Change change, int index, Set<Whereabouts.Spot> covered) {
        List<Integer> open = new ArrayList<>();
        for (int column = 0; column < change.cells().size(); column++) {
            boolean differs = change.cells().get(column).words().stream().anyMatch(words -> words.fate() != Fate.KEPT
                    && !words.span().text().isBlank());
            if (differs && !covered.contains(new Whereabouts.Spot(index, column))) {
                open.add(column);
            }
        }
        if (change instanceof Same || !open.isEmpty()) {
            return Optional.of(change);
        }
        return change instanceof Removed ? Optional.empty() : Optional.of(new Same(present(change)));
    }

    private static Row present(Change change) {
        return new Row(change.frame(), change.cells().stream().map(cell -> new Row.Cell(cell.style(),
                List.of(new Span.Plain(Whereabouts.present(cell))))).toList());
    }

    /** Kinds of spaces and quotation marks make no difference: word processors change them by themselves. */
    static String key(Row row) {
        return row.cells().stream().map(cell -> line(cell.text())).collect(Collectors.joining("\u0000"));
    }

    static String line(String text) {
        return text.replaceAll("[\u00AD\u200B\uFEFF]", "").replaceAll("[\\s\u00A0\u2007\u2009\u202F]+", " ")
                .replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\"").replace('\u2011', '-').strip();
    }
}
