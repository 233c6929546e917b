package org.entente.simulator;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.simulator.wire.Json;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Commands;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.World;

/** All that anybody can see of a world, without the port on which it is served. */
record Picture(Map<String, String> seen) {

    static Picture of(Simulator discord) {
        return of(discord.world(), discord.root());
    }

    static Picture of(World world, URI root) {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("bot", Long.toString(world.bot()));
        seen.put("commands", Json.text(world.commands().list(Commands.GLOBAL)));
        world.people().forEach(person -> person(world, person, seen));
        world.guilds().forEach(guild -> guild(world, guild, seen));
        seen.replaceAll((what, text) -> text.replace(root.toString(), "/"));
        return new Picture(seen);
    }

    private static void person(World world, Person person, Map<String, String> seen) {
        seen.put("person " + person.id(), person.name() + " " + person.locale());
        person.directMessages().forEach(message -> {
            seen.put(person + " directly " + message.id(), message.json().toString());
            seen.put("where " + person + " is written to", world.channel(message.channel()).json().toString());
        });
    }

    private static void guild(World world, Guild guild, Map<String, String> seen) {
        seen.put("server " + guild.id(), guild.json().toString());
        seen.put("commands of " + guild.id(), Json.text(world.commands().list(guild.id())));
        world.people().stream().filter(guild::has).forEach(person -> {
            seen.put(person + " in " + guild.id(), guild.memberWithUser(person.id()).toString());
            seen.put("offered to " + person, person.commandsIn(guild).toString());
            guild.channels().forEach(channel -> channel(channel, person, seen));
        });
    }

    private static void channel(Channel channel, Person person, Map<String, String> seen) {
        seen.put(channel + " " + channel.id(), channel.json() + " " + channel.permissionsOf(person.id()));
        channel.messagesSeenBy(person).forEach(message -> seen.put(person + " sees " + message.id(),
                message.json() + " " + message.files()
                        .stream().map(file -> file.name() + " " + Arrays.toString(file.bytes())).toList()));
    }
}
