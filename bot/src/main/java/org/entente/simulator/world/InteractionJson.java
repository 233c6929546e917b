package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.simulator.limits.FileLimits;
import org.entente.simulator.wire.Json;

/** An interaction as INTERACTION_CREATE carries it. */
final class InteractionJson {

    private InteractionJson() {}

    static ObjectNode of(World world, Interaction interaction, ObjectNode data) {
        Channel channel = interaction.channel();
        Person person = interaction.person();
        ObjectNode json = Json.object().put("id", Long.toString(interaction.id()))
                .put("application_id", Long.toString(world.bot())).put("type", interaction.kind().number())
                .put("token", interaction.token()).put("version", 1)
                .put("channel_id", Long.toString(channel.id())).put("locale", person.locale())
                .put("app_permissions", Long.toString(channel.permissionsOf(world.bot()) & Long.MAX_VALUE))
                .put("attachment_size_limit", FileLimits.BYTES);
        json.set("data", data);
        json.set("authorizing_integration_owners", owners(channel));
        json.putArray("entitlements");
        json.set("channel", channel.json().put("permissions", permissions(channel, person)));
        channel.guild().ifPresentOrElse(guild -> inGuild(json, guild, channel, person), () -> direct(json, person));
        interaction.source().ifPresent(message -> json.set("message", message.json()));
        return json;
    }

    /** The server that has the bot; none in direct messages. */
    static ObjectNode owners(Channel channel) {
        return Json.object().put("0", channel.guild().map(guild -> Long.toString(guild.id())).orElse("0"));
    }

    private static void inGuild(ObjectNode json, Guild guild, Channel channel, Person person) {
        String id = Long.toString(guild.id());
        json.put("guild_id", id).put("guild_locale", "en-US").put("context", 0);
        json.putObject("guild").put("id", id).put("locale", "en-US").putArray("features");
        json.set("member", guild.memberWithUser(person.id()).put("permissions", permissions(channel, person)));
    }

    private static void direct(ObjectNode json, Person person) {
        json.put("context", 1);
        json.set("user", person.json());
    }

    private static String permissions(Channel channel, Person person) {
        return Long.toString(channel.permissionsOf(person.id()) & Long.MAX_VALUE);
    }
}
