package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Message;
import org.entente.simulator.world.MessageDesk;
import org.entente.simulator.world.Permissions;
import org.entente.simulator.world.World;

/** Channels and threads, and the bot's own messages in them. */
final class ChannelRoutes {

    private static final String CHANNEL = "/channels/{channel_id}";
    private static final String MESSAGES = CHANNEL + "/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";

    private final World world;
    private final MessageDesk desk;

    ChannelRoutes(World world) {
        this.world = world;
        this.desk = new MessageDesk(world);
    }

    List<Route> routes() {
        return List.of(Route.of("GET", CHANNEL, call -> open(call, 0).json()),
                Route.of("PATCH", CHANNEL, this::change), Route.of("GET", MESSAGES, this::list),
                Route.of("POST", MESSAGES, this::send),
                Route.of("GET", MESSAGE, call -> message(open(call, Permissions.READ_HISTORY), call.id(1)).json()),
                Route.of("PATCH", MESSAGE, this::edit), Route.silent("DELETE", MESSAGE, this::delete));
    }

    private Channel open(Call call, long permissions) {
        Channel channel = world.channel(call.id(0));
        Lookup.permitted(world, channel, permissions);
        return channel;
    }

    /** The bot does not find what only one person sees. */
    private static Message message(Channel channel, long id) {
        return Optional.of(Lookup.message(channel, id)).filter(found -> found.onlyFor().isEmpty())
                .orElseThrow(() -> new Refused(404, 10008, "Unknown Message"));
    }

    private JsonNode change(Call call) {
        Channel channel = open(call, 0);
        JsonNode metadata = call.json();
        boolean locked = metadata.path("locked").asBoolean(channel.isLocked());
        if (channel.isLocked() || locked) {
            Lookup.permitted(world, channel, Permissions.MANAGE_THREADS);
        }
        if (channel.isThread()) {
            channel.archive(metadata.path("archived").asBoolean(channel.isArchived()), locked);
        }
        return channel.json();
    }

    private JsonNode list(Call call) {
        Channel channel = open(call, Permissions.READ_HISTORY);
        long before = Long.parseLong(call.query().getOrDefault("before", Long.toString(Long.MAX_VALUE)));
        long after = Long.parseLong(call.query().getOrDefault("after", "0"));
        Stream<Message> found = channel.messages().newestFirst().filter(message -> message.onlyFor().isEmpty())
                .filter(message -> message.id() < before && message.id() > after);
        return found.limit(Long.parseLong(call.query().getOrDefault("limit", "50"))).map(Message::json)
                .collect(Json.toArray());
    }

    private JsonNode send(Call call) {
        long files = call.body().files().isEmpty() ? 0 : Permissions.ATTACH_FILES;
        Channel channel = world.channel(call.id(0));
        long speaking = channel.isThread() ? Permissions.SEND_IN_THREADS : Permissions.SEND_MESSAGES;
        Lookup.permitted(world, channel, speaking | files);
        if (channel.isLocked()) {
            Lookup.permitted(world, channel, Permissions.MANAGE_THREADS);
        }
        world.mustTakeMessages(channel);
        Message message = desk.create(channel, call.body());
        channel.messages().put(message);
        if (channel.isArchived()) {
            channel.archive(false, channel.isLocked());
        }
        return message.json();
    }

    private JsonNode edit(Call call) {
        Channel channel = open(call, call.body().files().isEmpty() ? 0 : Permissions.ATTACH_FILES);
        Message old = message(channel, call.id(1));
        if (old.author() != world.bot()) {
            throw new Refused(403, 50005, "Cannot edit a message authored by another user");
        }
        mustBeOpen(channel);
        Message edited = desk.edit(old, "", call.body());
        channel.messages().put(edited);
        return edited.json();
    }

    private void delete(Call call) {
        Channel channel = open(call, 0);
        Message message = message(channel, call.id(1));
        if (message.author() != world.bot()) {
            Lookup.permitted(world, channel, Permissions.MANAGE_MESSAGES);
        }
        mustBeOpen(channel);
        channel.messages().remove(message.id());
    }

    private static void mustBeOpen(Channel channel) {
        if (channel.isArchived()) {
            throw new Refused(400, 50083, "Thread is archived");
        }
    }
}
