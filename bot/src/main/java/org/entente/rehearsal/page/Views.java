package org.entente.rehearsal.page;

import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Permissions;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.World;

/** What stands behind the ids that a page sends. */
final class Views {

    /** In place of a channel's id: the person's direct messages with the bot. */
    static final String DIRECT = "direct";

    private Views() {}

    /** @throws RuntimeException where there is no such person */
    static Person person(World world, String id) {
        return world.person(Long.parseLong(id));
    }

    /**
     * @param id of a channel, or {@link #DIRECT}
     * @throws IllegalArgumentException where the person cannot see it
     */
    static Channel channel(World world, Person person, String id) {
        if (id.equals(DIRECT)) {
            return world.directMessages(person);
        }
        Channel channel = world.channel(Long.parseLong(id));
        boolean member = channel.guild().filter(guild -> guild.has(person)).isPresent();
        if (!member || (channel.permissionsOf(person.id()) & Permissions.VIEW_CHANNEL) == 0) {
            throw new IllegalArgumentException(person + " does not see " + channel);
        }
        return channel;
    }

    static Guild guild(World world, String id) {
        return world.guild(Long.parseLong(id));
    }
}
