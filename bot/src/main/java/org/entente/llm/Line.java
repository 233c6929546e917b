package org.entente.llm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.command.model.LanguageModel.Call;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said;

/** Makes at most so many calls at once; the others wait, first come, first served. */
final class Line {

    static final int MOST_WAITING = 20;

    private final int atOnce;
    private final Deque<Place> waiting = new ArrayDeque<>();
    private final Set<Place> made = new HashSet<>();
    private boolean closed;

    Line(int atOnce) {
        this.atOnce = atOnce;
    }

    /** @param work makes the call; interrupting it calls it off */
    synchronized Call join(Supplier<Said> work) {
        if (closed || waiting.size() >= MOST_WAITING) {
            return Place.none(closed ? Reason.CANCELLED : Reason.FULL);
        }
        Place place = new Place(this, work);
        waiting.add(place);
        advance();
        return place;
    }

    private void advance() {
        while (!waiting.isEmpty() && made.size() < atOnce) {
            Place first = waiting.remove();
            made.add(first);
            first.begin();
        }
    }

    /** How many go before it, those that are being made included; 0 where it does not wait. */
    synchronized int before(Place place) {
        int index = List.copyOf(waiting).indexOf(place);
        return index < 0 ? 0 : index + made.size();
    }

    /** Whether it waited until now. */
    synchronized boolean leave(Place place) {
        return waiting.remove(place);
    }

    synchronized void done(Place place) {
        made.remove(place);
        advance();
    }

    /** Calls off everything; whoever comes later is sent away. */
    void close() {
        all().forEach(Place::cancel);
    }

    private synchronized List<Place> all() {
        closed = true;
        return Stream.concat(waiting.stream(), made.stream()).toList();
    }
}
