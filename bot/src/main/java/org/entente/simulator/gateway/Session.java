package org.entente.simulator.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One session of the bot: numbers the events and keeps the newest, so that a dropped connection can be resumed. */
final class Session {

    private static final int KEPT = 4_096;

    private record Event(long number, String frame) {}

    private final String id;
    private final Deque<Event> events = new ArrayDeque<>();
    private long last;
    private Optional<Connection> connection;

    Session(String id, Connection connection) {
        this.id = id;
        this.connection = Optional.of(connection);
    }

    String id() {
        return id;
    }

    /** @param data the event's data as JSON text */
    synchronized void tell(String type, String data) {
        last++;
        String frame = "{\"op\":0,\"t\":\"" + type + "\",\"s\":" + last + ",\"d\":" + data + "}";
        events.add(new Event(last, frame));
        if (events.size() > KEPT) {
            events.removeFirst();
        }
        connection.ifPresent(live -> live.enqueue(frame));
    }

    /** Whether every event after this one is still kept. */
    synchronized boolean canResumeAfter(long number) {
        boolean allKept = events.isEmpty() || events.getFirst().number() <= number + 1;
        return number <= last && allKept;
    }

    /** Sends what was missed over a new connection. */
    synchronized void resume(Connection fresh, long after) {
        connection = Optional.of(fresh);
        events.stream().filter(event -> event.number() > after).forEach(event -> fresh.enqueue(event.frame()));
        tell("RESUMED", "{}");
    }

    synchronized void left(Connection gone) {
        connection = connection.filter(live -> live != gone);
    }

    synchronized Optional<Connection> connection() {
        return connection;
    }
}
