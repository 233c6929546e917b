package org.entente.script.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.entente.script.Problem;

/**
 * What a reading has found wrong so far, and where each value was written.
 *
 * <p>Scripts hold no line numbers, so the place is kept here by the value's identity until the checks are done.
 */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

    /** Remembers where a value was written, and gives it back. */
    <T> T mark(T value, Place place) {
        places.put(value, place);
        return value;
    }

    /** Where a marked value was written. */
    Place place(Object value) {
        Place place = places.get(value);
        if (place == null) {
            throw new IllegalStateException("nobody marked where this was written: " + value);
        }
        return place;
    }

    void add(Place place, String message) {
        problems.add(new Problem(place.file(), place.line(), message));
    }

    /** Reports a problem where a marked value was written. */
    void at(Object value, String message) {
        add(place(value), message);
    }

    boolean none() {
        return problems.isEmpty();
    }

    /** Each problem once, by file and line. */
    List<Problem> sorted() {
        return problems.stream().distinct().sorted().toList();
    }
}
