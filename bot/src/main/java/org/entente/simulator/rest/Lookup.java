package org.entente.simulator.rest;

import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Message;
import org.entente.simulator.world.Permissions;
import org.entente.simulator.world.World;

/** Finds what a call names, or says that it is unknown or forbidden. */
final class Lookup {

    private Lookup() {}

    static Message message(Channel channel, long id) {
        return channel.messages().get(id).orElseThrow(() -> new Refused(404, 10008, "Unknown Message"));
    }

    /** 50001 where the bot does not see the channel, 50013 where it sees it but may not do this. */
    static void permitted(World world, Channel channel, long permissions) {
        long has = channel.permissionsOf(world.bot());
        if ((has & Permissions.VIEW_CHANNEL) == 0) {
            throw new Refused(403, 50001, "Missing Access");
        }
        if ((has & permissions) != permissions) {
            throw new Refused(403, 50013, "Missing Permissions");
        }
    }
}
