package org.entente.simulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Interaction.Kind;

/** A person's client, open in one channel: all that they can type, press, choose and fill. */
public final class Seat {

    private final World world;
    private final Person person;
    private final Channel channel;

    Seat(World world, Person person, Channel channel) {
        this.world = world;
        this.person = person;
        this.channel = channel;
        channel.guild().ifPresent(guild -> guild.rolesOf(person.id()));
    }

    public Exchange slash(String path) {
        return slash(path, Map.of());
    }

    /**
     * Types a slash command.
     *
     * @param path    its name and those of group and subcommand with spaces between them, as the bot registered them
     *                or as this person's language shows them
     * @param options by name; values are texts, numbers, booleans, {@link Person}s, {@link Role}s, {@link Channel}s
     *                or {@link Upload}s
     * @throws IllegalArgumentException where the client would not let this be sent
     */
    public Exchange slash(String path, Map<String, ?> options) {
        SlashInput input = input(path);
        return act(Kind.COMMAND, Optional.empty(), input.cause(), input.complete(options));
    }

    /** Types into one option of a slash command and looks at the proposals. */
    public Exchange autocomplete(String path, String option, String typed, Map<String, ?> others) {
        SlashInput input = input(path);
        return act(Kind.AUTOCOMPLETE, Optional.empty(), input.cause(), input.partial(option, typed, others));
    }

    private SlashInput input(String path) {
        CommandPath found = CommandPath.find(world.commands().in(guildId()).toList(), path, person.locale());
        return new SlashInput(found, person.locale(), new Resolved(world, channel));
    }

    private long guildId() {
        return channel.guild().map(Guild::id).orElse(Commands.GLOBAL);
    }

    /** Holds a message and chooses a command under <i>Apps</i>. */
    public Exchange messageCommand(String name, ShownMessage target) {
        JsonNode command = CommandPath.ofMessage(world.commands().in(guildId()).toList(), name, person.locale());
        Resolved resolved = new Resolved(world, channel);
        ObjectNode data = CommandPath.head(command).put("target_id", resolved.message(current(target)));
        data.set("resolved", resolved.json());
        return act(Kind.COMMAND, Optional.empty(), new Cause.Taken(command.path("name").asText(), target.id()), data);
    }

    /** Presses a button. */
    public Exchange press(ShownMessage message, String customId) {
        Message now = current(message);
        Controls.button(channel.shown(now), customId);
        return act(Kind.COMPONENT, Optional.of(now), new Cause.Pressed(now.id()),
                Json.object().put("custom_id", customId).put("component_type", 2).put("id", 1));
    }

    /** Chooses in a select: values of its options, or people, roles and channels. */
    public Exchange select(ShownMessage message, String customId, List<?> chosen) {
        Message now = current(message);
        JsonNode select = Controls.select(channel.shown(now), customId);
        Resolved resolved = new Resolved(world, channel);
        ObjectNode data = Json.object().put("custom_id", customId).put("component_type", select.path("type").asInt())
                .put("id", select.path("id").asInt(1));
        data.set("values", Controls.chosen(select, chosen, resolved));
        data.set("resolved", resolved.json());
        return act(Kind.COMPONENT, Optional.of(now), new Cause.Pressed(now.id()), data);
    }

    /**
     * Sends a form.
     *
     * @param values by custom id; a field that is left out keeps what it showed
     * @throws IllegalArgumentException where the client would not let this be sent
     */
    public Exchange submit(OpenForm form, Map<String, ?> values) {
        Resolved resolved = new Resolved(world, channel);
        ObjectNode data = new FormInput(form, resolved).data(values);
        Optional<Message> source = form.source().flatMap(channel.messages()::get);
        return act(Kind.FORM, source, new Cause.Filled(form.opening()), data);
    }

    /** Writes a plain message for people, with files if there are any. */
    public ShownMessage say(String content, Upload... files) {
        mustSeeChannel();
        ObjectNode json = Json.object().put("content", content).put("type", 0);
        json.set("attachments", List.of(files).stream().map(world.attachments()::keep).collect(Json.toArray()));
        Message message = new MessageDesk(world).post(channel, person, json);
        channel.messages().put(message);
        return channel.shown(message);
    }

    /** Deletes a message, as its author or a moderator would. */
    public void delete(ShownMessage message) {
        if (!channel.messages().remove(message.id())) {
            throw new IllegalArgumentException("the message is no longer there");
        }
    }

    /** The message as it stands, if this person sees it. */
    private Message current(ShownMessage shown) {
        return channel.messages().get(shown.id()).filter(message -> message.isSeenBy(person.id()))
                .orElseThrow(() -> new IllegalArgumentException(person + " sees no such message in " + channel));
    }

    private Exchange act(Kind kind, Optional<Message> source, Cause cause, ObjectNode data) {
        mustSeeChannel();
        Interaction interaction = new Interaction(world, kind, person, channel, source, cause);
        world.interactions().add(interaction);
        world.events().tell("INTERACTION_CREATE", InteractionJson.of(world, interaction, data));
        return interaction.exchange();
    }

    private void mustSeeChannel() {
        if ((channel.permissionsOf(person.id()) & Permissions.VIEW_CHANNEL) == 0) {
            throw new IllegalArgumentException(person + " cannot see " + channel);
        }
    }
}
