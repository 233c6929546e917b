package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.Interaction.Kind;

/** What no client sends of itself: options and buttons that nobody offered, and the same act twice. */
public record Forged(World world, Person person, Channel channel) {

    /** A command with options that the bot never registered, or values that it never offered. */
    public Exchange command(String name, String subcommand, Map<String, String> options) {
        JsonNode command = CommandPath.find(world.commands().in(channel.guild().orElseThrow().id()).toList(), name
                + " " + subcommand, "en-US").command();
        ArrayNode filled = Json.array();
        options.forEach((option, value) -> filled.addObject().put("name", option).put("type", 3).put("value", value));
        ObjectNode below = Json.object().put("name", subcommand).put("type", 1).set("options", filled);
        return once(act(Kind.COMMAND, Optional.empty(), new Cause.Typed(name + " " + subcommand)), CommandPath.head(
                command).set("options", Json.array().add(
                        below)));
    }

    /** A button that may not be there, under a message that may be gone. */
    public Exchange button(ShownMessage message, String customId) {
        Optional<Message> source = channel.messages().get(message.id());
        return once(act(Kind.COMPONENT, source, new Cause.Pressed(message.id())), pressed(customId));
    }

    /** The message is deleted between the press and its arrival. */
    public Exchange buttonOfWhatIsBeingDeleted(ShownMessage message, String customId) {
        Interaction act = act(Kind.COMPONENT, channel.messages().get(message.id()), new Cause.Pressed(
                message.id()));
        ObjectNode json = InteractionJson.of(world, act, pressed(customId));
        world.interactions().add(act);
        channel.messages().remove(message.id());
        world.events().tell("INTERACTION_CREATE", json);
        return act.exchange();
    }

    /** A sent form that can be delivered more than once. */
    public Delivered form(OpenForm form, Map<String, ?> values) {
        Interaction sent = act(Kind.FORM, form.source().flatMap(channel.messages()::get), new Cause.Filled(form
                .opening()));
        return new Delivered(sent.exchange(), () -> once(sent, new FormInput(form, new Resolved(world, channel)).data(
                values)));
    }

    /** An act that reaches the bot each time that it is brought. */
    public record Delivered(Exchange exchange, Runnable bring) {}

    private static ObjectNode pressed(String customId) {
        return Json.object().put("custom_id", customId).put("component_type", 2).put("id", 1);
    }

    private Interaction act(Kind kind, Optional<Message> source, Cause cause) {
        return new Interaction(world, kind, person, channel, source, cause);
    }

    private Exchange once(Interaction interaction, ObjectNode data) {
        world.interactions().add(interaction);
        world.events().tell("INTERACTION_CREATE", InteractionJson.of(world, interaction, data));
        return interaction.exchange();
    }
}
