package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.document.Comparison.Added;
import org.entente.document.Comparison.Change;
import org.entente.document.Comparison.Fate;
import org.entente.document.Comparison.Removed;
import org.entente.document.Comparison.Same;

/** Where paragraphs of a version stand among its lines, and what became of them. */
final class Whereabouts {

    private final List<Row> version;
    /** For each line of the version, the change that tells what became of it. */
    private final List<Integer> fates = new ArrayList<>();
    private final List<Change> changes;
    private final int[] from = new int[2];

    Whereabouts(List<Row> version, List<Change> changes) {
        this.version = version;
        this.changes = changes;
        for (int i = 0; i < changes.size(); i++) {
            if (!(changes.get(i) instanceof Added)) {
                fates.add(i);
            }
        }
    }

    /** A cell of a change. */
    record Spot(int change, int column) {}

    /**
     * Paragraphs of one answer.
     *
     * @param before what the version said, a line for each
     * @param after  what stands there now; none where all of it went
     * @param spots  the changes that make the one of the other
     */
    record Place(List<String> before, List<String> after, List<Spot> spots) {

        boolean changed() {
            return !spots.isEmpty();
        }
    }

    /** Empty where the version did not say what the paragraphs say now. Asked for in the order of the document. */
    Optional<Place> find(Resting resting) {
        List<String> wanted = resting.lines().stream().map(Returned::line).toList();
        for (int i = from[resting.column()]; i + wanted.size() <= version.size(); i++) {
            if (stands(resting, wanted, i)) {
                from[resting.column()] = i + wanted.size();
                return Optional.of(place(resting.column(), i, i + wanted.size()));
            }
        }
        return Optional.empty();
    }

    private boolean stands(Resting resting, List<String> wanted, int at) {
        for (int i = 0; i < wanted.size(); i++) {
            Row row = version.get(at + i);
            if (row.cells().size() != resting.of()
                    || !Returned.line(row.cells().get(resting.column()).text()).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Lines that came stand for those that went, or between two of the same answer; others rest on nothing. */
    private Place place(int column, int first, int end) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (int line = first; line < end; line++) {
            int fate = fates.get(line);
            before.add(version.get(line).cells().get(column).text());
            take(fate, column, after, spots);
            boolean belongs = line + 1 < end || changes.get(fate) instanceof Removed;
            for (int i = fate + 1; belongs && i < changes.size() && changes.get(i) instanceof Added; i++) {
                take(i, column, after, spots);
            }
        }
        return new Place(before, after, spots);
    }

    private void take(int change, int column, List<String> after, List<Spot> spots) {
        Change what = changes.get(change);
        if (column >= what.cells().size()) {
            return;
        }
        String now = present(what.cells().get(column));
        if (!now.isBlank()) {
            after.add(now.strip());
        }
        if (!(what instanceof Same) && !what.cells().get(column).isSame()) {
            spots.add(new Spot(change, column));
        }
    }

    /** What a cell says now. */
    static String present(Comparison.Cell cell) {
        return cell.words().stream().filter(words -> words.fate() != Fate.REMOVED).map(words -> words.span().text())
                .collect(Collectors.joining());
    }
}
