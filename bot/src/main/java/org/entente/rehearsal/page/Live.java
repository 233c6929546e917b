package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Message;
import org.entente.simulator.world.Watcher;
import org.entente.simulator.world.World;
import org.entente.text.Language;

/** Keeps every open page up to date: one thread tells them, so that each hears everything once and in order. */
public final class Live implements Watcher, AutoCloseable {

    private static final long LARGEST = 1 << 20;

    private final World world;
    private final Supplier<ObjectNode> state;
    private final Consumer<Optional<Language>> visited;
    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private final ExecutorService news = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final AtomicBoolean sceneDue = new AtomicBoolean();

    /**
     * @param state   what else the page shows of the room: whether the bot is there, what is being played
     * @param visited told of each page that opens, and of its language
     */
    Live(World world, Supplier<ObjectNode> state, Consumer<Optional<Language>> visited) {
        this.world = world;
        this.visited = visited;
        this.state = state;
        world.watch(this);
    }

    void serve(WsConfig socket) {
        socket.onConnect(this::opened);
        socket.onMessage(message -> {
            JsonNode said = said(message.message());
            if (said.has("watch")) {
                on(message.sessionId(), screen -> screen.watch(said.path("watch")));
            }
        });
        socket.onClose(closed -> later(() -> screens.remove(closed.sessionId())));
        socket.onError(error -> later(() -> screens.remove(error.sessionId())));
    }

    /** What is no JSON says nothing. */
    private static JsonNode said(String frame) {
        try {
            return Json.read(frame);
        } catch (Refused nonsense) {
            return Json.object();
        }
    }

    private void opened(WsContext context) {
        context.session.setIdleTimeout(Duration.ZERO);
        context.session.setMaxTextMessageSize(LARGEST);
        Optional<Language> language = Optional.ofNullable(context.queryParam("language")).flatMap(Language::ofTag);
        later(() -> {
            visited.accept(language);
            Screen screen = new Screen(world, context);
            screens.put(context.sessionId(), screen);
            screen.send(scene());
            screen.send(stateNews());
        });
    }

    private void on(String session, Consumer<Screen> act) {
        later(() -> {
            Screen screen = screens.get(session);
            if (screen != null) {
                act.accept(screen);
            }
        });
    }

    @Override
    public void shows(Channel channel, Message message) {
        later(() -> {
            screens.values().forEach(screen -> screen.shows(channel, message));
            if (!message.json().hasNonNull("edited_timestamp")) {
                heard(channel, message);
            }
        });
    }

    @Override
    public void removes(Channel channel, Message message) {
        later(() -> screens.values().forEach(screen -> screen.removes(channel, message)));
    }

    @Override
    public void rearranged() {
        if (sceneDue.compareAndSet(false, true)) {
            later(() -> {
                sceneDue.set(false);
                everybody(scene());
            });
        }
    }

    /** The state that the constructor was given has changed. */
    public void stateChanged() {
        later(() -> everybody(stateNews()));
    }

    /** Something new for people and in channels that no view shows: where, and for whom alone. */
    private void heard(Channel channel, Message message) {
        ObjectNode heard = Json.object().put("type", "heard").put("channel", Long.toString(channel.id()))
                .put("direct", channel.guild().isEmpty()).put("author", Long.toString(message.author()));
        message.onlyFor().ifPresent(person -> heard.put("person", Long.toString(person)));
        world.recipient(channel).ifPresent(person -> heard.put("person", Long.toString(person.id())));
        everybody(heard);
    }

    private ObjectNode scene() {
        return Json.object().put("type", "scene").set("scene", Scene.of(world));
    }

    private ObjectNode stateNews() {
        return Json.object().put("type", "state").set("state", state.get());
    }

    private void everybody(ObjectNode message) {
        screens.values().forEach(screen -> screen.send(message));
    }

    private void later(Runnable task) {
        try {
            news.execute(task);
        } catch (RejectedExecutionException over) {
            // The room is closing and nobody looks any more.
        }
    }

    @Override
    public void close() {
        world.unwatch(this);
        later(() -> screens.values().forEach(Screen::hangUp));
        news.close();
    }
}
