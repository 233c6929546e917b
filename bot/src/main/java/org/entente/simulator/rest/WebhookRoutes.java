package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Interaction;
import org.entente.simulator.world.Message;
import org.entente.simulator.world.MessageDesk;
import org.entente.simulator.world.Reaction;
import org.entente.simulator.world.World;

/** What may follow the first answer while the interaction's token lives: edits, deletions and more messages. */
final class WebhookRoutes {

    private static final String MESSAGES = "/webhooks/{webhook_id}/{webhook_token}/messages/";

    private final World world;
    private final InstantSource clock;
    private final MessageDesk desk;

    WebhookRoutes(World world, InstantSource clock) {
        this.world = world;
        this.clock = clock;
        this.desk = new MessageDesk(world);
    }

    List<Route> routes() {
        return List.of(Route.of("POST", "/webhooks/{webhook_id}/{webhook_token}", this::follow),
                Route.of("GET", MESSAGES + "@original", call -> original(alive(call)).json()),
                Route.of("PATCH", MESSAGES + "@original", call -> edit(alive(call), original(alive(call)), call)),
                Route.silent("DELETE", MESSAGES + "@original", call -> delete(alive(call), original(alive(call)))),
                Route.of("GET", MESSAGES + "{message_id}", call -> named(alive(call), call).json()),
                Route.of("PATCH", MESSAGES + "{message_id}",
                        call -> edit(alive(call), named(alive(call), call), call)),
                Route.silent("DELETE", MESSAGES + "{message_id}",
                        call -> delete(alive(call), named(alive(call), call))));
    }

    private Interaction alive(Call call) {
        String token = call.params().get(1);
        Interaction interaction = world.interactions().get(token).filter(Interaction::isAnswered)
                .orElseThrow(() -> new Refused(404, 10015, "Unknown Webhook"));
        if (!interaction.isAlive(clock.instant())) {
            throw new Refused(401, 50027, "Invalid Webhook Token");
        }
        return interaction;
    }

    private static Message original(Interaction interaction) {
        long id = interaction.original().orElseThrow(() -> new Refused(404, 10008, "Unknown Message"));
        return Lookup.message(interaction.channel(), id);
    }

    private static Message named(Interaction interaction, Call call) {
        return Lookup.message(interaction.channel(), call.id(2));
    }

    /** The first message after "… is thinking" takes its place, seen by those who saw that. */
    private JsonNode follow(Call call) {
        Interaction interaction = alive(call);
        Optional<Message> promised = interaction.original().flatMap(interaction.channel().messages()::get)
                .filter(Message::isLoading);
        if (promised.isPresent()) {
            return edit(interaction, promised.get(), call);
        }
        boolean ephemeral = (call.json().path("flags").asInt() & Message.EPHEMERAL) != 0;
        Message message = desk.answer(interaction, "", call.body(),
                ephemeral ? Optional.of(interaction.person()) : Optional.empty());
        interaction.channel().messages().put(message);
        return message.json();
    }

    private JsonNode edit(Interaction interaction, Message old, Call call) {
        Message edited = desk.edit(old, "", call.body());
        interaction.channel().messages().put(edited);
        if (interaction.original().filter(id -> id == edited.id()).isPresent()) {
            interaction.exchange().settled(reaction(interaction, edited));
        }
        return edited.json();
    }

    private static Reaction reaction(Interaction interaction, Message edited) {
        boolean pressedThere = interaction.source().filter(source -> source.id() == edited.id()).isPresent();
        return pressedThere
                ? new Reaction.Updated(interaction.channel().shown(edited))
                : new Reaction.Replied(interaction.channel().shown(edited));
    }

    private static void delete(Interaction interaction, Message message) {
        interaction.channel().messages().remove(message.id());
        if (interaction.original().filter(id -> id == message.id()).isPresent()) {
            interaction.exchange().settled(new Reaction.Withdrawn());
        }
    }
}
