package org.entente.simulator.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.entente.simulator.wire.Faults;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.Events;

/** The bot's sessions; every event goes to each. */
public final class Sessions implements Events {

    private final Faults faults;
    private final Map<String, Session> byId = new ConcurrentHashMap<>();
    private final LongAdder told = new LongAdder();

    public Sessions(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void tell(String type, JsonNode data) {
        told.increment();
        if (byId.isEmpty() || faults.swallows(type)) {
            return;
        }
        String text = Json.text(data);
        byId.values().forEach(session -> {
            session.tell(type, text);
            session.connection().ifPresent(Connection::flush);
        });
    }

    /** A new session; those that nobody is connected to are over. */
    Session open(Connection connection) {
        byId.values().removeIf(session -> session.connection().isEmpty());
        Session session = new Session(UUID.randomUUID().toString(), connection);
        connection.belongsTo(session);
        return session;
    }

    /** From now on the session hears of events. */
    void join(Session session) {
        byId.put(session.id(), session);
    }

    Optional<Session> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Cuts every connection without a word; the sessions can be resumed. */
    public void drop() {
        live().forEach(Connection::drop);
    }

    /** Ends every session: a bot that comes back must identify anew. */
    public void forget() {
        List<Connection> open = live();
        byId.clear();
        open.forEach(Connection::drop);
    }

    private List<Connection> live() {
        return byId.values().stream().map(Session::connection).flatMap(Optional::stream).toList();
    }

    public int connected() {
        return live().size();
    }

    /** Events since the start, whether anybody heard them or not. */
    public long told() {
        return told.sum();
    }
}
