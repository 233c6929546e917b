package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Role;
import org.entente.simulator.world.World;

/** Servers, channels, roles and people, as the page lists them. */
final class Scene {

    private Scene() {}

    static ObjectNode of(World world) {
        ObjectNode scene = Json.object();
        scene.putObject("bot").put("id", Long.toString(world.bot())).put("name", world.botJson().path("username")
                .asText());
        ArrayNode servers = scene.putArray("servers");
        world.guilds().forEach(guild -> servers.add(server(world, guild)));
        return scene;
    }

    private static ObjectNode server(World world, Guild guild) {
        ObjectNode server = Json.object().put("id", Long.toString(guild.id())).put("name", guild.name());
        ArrayNode channels = server.putArray("channels");
        guild.channels().forEach(channel -> channels.add(channel(channel)));
        ArrayNode roles = server.putArray("roles");
        guild.roles().stream().filter(role -> role.position() > 1).forEach(role -> roles.add(role(role)));
        ArrayNode people = server.putArray("people");
        world.people().stream().filter(guild::has).forEach(person -> people.add(person(guild, person)));
        return server;
    }

    private static ObjectNode channel(Channel channel) {
        return Json.object().put("id", Long.toString(channel.id())).put("name", channel.name()).put("thread", channel
                .isThread());
    }

    private static ObjectNode role(Role role) {
        return Json.object().put("id", Long.toString(role.id())).put("name", role.name());
    }

    private static ObjectNode person(Guild guild, Person person) {
        ObjectNode json = Json.object().put("id", Long.toString(person.id())).put("name", person.name())
                .put("language", person.locale().startsWith("fr") ? "fr" : "en");
        ArrayNode roles = json.putArray("roles");
        guild.rolesOf(person).forEach(role -> roles.add(Long.toString(role.id())));
        return json;
    }
}
