package org.entente.simulator.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.World;

/** Talks with a bot over its websocket: hello, heartbeat, identify, resume. */
public final class Gateway {

    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int RESUME = 6;
    private static final int WRONG_TOKEN = 4004;
    private static final int UNKNOWN_OPCODE = 4001;
    private static final int MAX_FRAME = 1 << 20;
    private static final String HELLO = "{\"op\":10,\"t\":null,\"s\":null,\"d\":{\"heartbeat_interval\":41250}}";
    private static final String BEAT = "{\"op\":11,\"t\":null,\"s\":null,\"d\":null}";
    private static final String INVALID_SESSION = "{\"op\":9,\"t\":null,\"s\":null,\"d\":false}";

    private final World world;
    private final Sessions sessions;
    private final String token;
    private final Supplier<URI> address;
    private final Map<String, Connection> open = new ConcurrentHashMap<>();

    /** @param address where a bot that resumes comes back to */
    public Gateway(World world, Sessions sessions, String token, Supplier<URI> address) {
        this.world = world;
        this.sessions = sessions;
        this.token = token;
        this.address = address;
    }

    public void serve(WsConfig socket) {
        socket.onConnect(this::connected);
        socket.onMessage(message -> connection(message)
                .ifPresent(connection -> received(connection, Json.read(message.message()))));
        socket.onClose(closed -> left(closed.sessionId()));
        socket.onError(error -> left(error.sessionId()));
    }

    private void connected(WsContext context) {
        context.session.setIdleTimeout(Duration.ZERO);
        context.session.setMaxTextMessageSize(MAX_FRAME);
        Connection connection = new Connection(context.session, "zlib-stream".equals(context.queryParam("compress")));
        open.put(context.sessionId(), connection);
        connection.send(HELLO);
    }

    private Optional<Connection> connection(WsContext context) {
        return Optional.ofNullable(open.get(context.sessionId()));
    }

    private void left(String id) {
        Optional.ofNullable(open.remove(id)).ifPresent(gone -> gone.session().ifPresent(s -> s.left(gone)));
    }

    private void received(Connection connection, JsonNode frame) {
        switch (frame.path("op").asInt()) {
            case HEARTBEAT -> connection.send(BEAT);
            case IDENTIFY -> identify(connection, frame.path("d"));
            case RESUME -> resume(connection, frame.path("d"));
            case 3, 4, 8 -> {
                // Presence, voice state and member requests change nothing here.
            }
            default -> connection.close(UNKNOWN_OPCODE, "Unknown opcode.");
        }
    }

    private boolean knows(Connection connection, JsonNode data) {
        boolean known = data.path("token").asText().equals(token);
        if (!known) {
            connection.close(WRONG_TOKEN, "Authentication failed.");
        }
        return known;
    }

    private void identify(Connection connection, JsonNode data) {
        if (knows(connection, data)) {
            Session session = sessions.open(connection);
            session.tell("READY", Json.text(ready(session)));
            sessions.join(session);
            world.guilds().forEach(guild -> session.tell("GUILD_CREATE", Json.text(guild.json())));
            connection.flush();
        }
    }

    private ObjectNode ready(Session session) {
        ObjectNode ready = Json.object().put("v", 10).put("session_id", session.id()).put("session_type", "normal")
                .put("resume_gateway_url", address.get().toString());
        ready.set("user", world.botJson());
        ready.putArray("private_channels");
        ready.putObject("application").put("id", Long.toString(world.bot())).put("flags", 0);
        ready.set("guilds", world.guilds().stream()
                .map(guild -> Json.object().put("id", Long.toString(guild.id())).put("unavailable", true))
                .collect(Json.toArray()));
        return ready;
    }

    private void resume(Connection connection, JsonNode data) {
        if (!knows(connection, data)) {
            return;
        }
        long after = data.path("seq").asLong();
        Optional<Session> session = sessions.get(data.path("session_id").asText())
                .filter(known -> known.canResumeAfter(after));
        session.ifPresentOrElse(known -> {
            connection.belongsTo(known);
            known.resume(connection, after);
            connection.flush();
        }, () -> connection.send(INVALID_SESSION));
    }
}
