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
        json.putArray("entitlements");
        json.set("channel", channel.json().put("permissions", permissions(channel, person)));
        channel.guild().ifPresentOrElse(guild -> inGuild(json, guild, channel, person), () -> direct(json, person));
        interaction.source().ifPresent(message -> json.set("message", message.json()));
        return json;
    }

    private static void inGuild(ObjectNode json, Guild guild, Channel channel, Person person) {
        String id = Long.toString(guild.id());
        json.put("guild_id", id).put("guild_locale", "en-US").put("context", 0);
        json.putObject("guild").put("id", id).put("locale", "en-US").putArray("features");
        json.putObject("authorizing_integration_owners").put("0", id);
        json.set("member", guild.memberWithUser(person.id()).put("permissions", permissions(channel, person)));
    }

    private static void direct(ObjectNode json, Person person) {
        json.put("context", 1);
        json.putObject("authorizing_integration_owners").put("0", "0");
        json.set("user", person.json());
    }

    private static String permissions(Channel channel, Person person) {
        return Long.toString(channel.permissionsOf(person.id()) & Long.MAX_VALUE);
    }
}
