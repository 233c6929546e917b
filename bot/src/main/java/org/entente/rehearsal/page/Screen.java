package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.websocket.WsContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Message;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.World;

/** One open page and the views in it; used by one thread. Only what a view's person sees is sent to it. */
final class Screen {

    private record View(Person person, Channel channel) {

        boolean shows(Message message) {
            return message.onlyFor().isEmpty() || message.onlyFor().get() == person.id();
        }
    }

    private final World world;
    private final WsContext socket;
    private final Map<String, View> views = new LinkedHashMap<>();

    Screen(World world, WsContext socket) {
        this.world = world;
        this.socket = socket;
    }

    /** @param wanted the views that the page has from now on, each with a name of its own; what it had already stays */
    void watch(JsonNode wanted) {
        Map<String, View> before = new LinkedHashMap<>(views);
        views.clear();
        for (JsonNode one : wanted) {
            try {
                Person person = Views.person(world, one.path("person").asText());
                View view = new View(person, Views.channel(world, person, one.path("channel").asText()));
                views.put(one.path("pane").asText(), view);
                if (!view.equals(before.get(one.path("pane").asText()))) {
                    send(whole(one, view));
                }
            } catch (IllegalArgumentException | Refused gone) {
                send(about("gone", one.path("pane").asText()));
            }
        }
    }

    private static ObjectNode whole(JsonNode asked, View view) {
        ObjectNode news = about("messages", asked.path("pane").asText());
        news.set("person", asked.path("person"));
        news.set("channel", asked.path("channel"));
        ArrayNode messages = news.putArray("messages");
        view.channel().messages().all().filter(view::shows).forEach(message -> messages.add(message.json()));
        return news;
    }

    void shows(Channel channel, Message message) {
        views.forEach((pane, view) -> {
            if (view.channel().equals(channel) && view.shows(message)) {
                send(about("message", pane).set("message", message.json()));
            }
        });
    }

    void removes(Channel channel, Message message) {
        views.forEach((pane, view) -> {
            if (view.channel().equals(channel)) {
                send(about("removed", pane).put("id", Long.toString(message.id())));
            }
        });
    }

    private static ObjectNode about(String type, String pane) {
        return Json.object().put("type", type).put("pane", pane);
    }

    /** The room is closing. */
    void hangUp() {
        socket.closeSession();
    }

    /** A page that has just gone misses nothing. */
    void send(ObjectNode news) {
        if (socket.session.isOpen()) {
            socket.send(Json.text(news));
        }
    }
}
