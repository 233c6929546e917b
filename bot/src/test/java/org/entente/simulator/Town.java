package org.entente.simulator;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Seat;

/** A server with one channel and two people, of whom one reads French. */
final class Town implements AutoCloseable {

    final Simulator discord;
    final Guild guild;
    final Channel channel;
    final Person ana;
    final Person bruno;

    Town(Options options) {
        discord = Simulator.start(withSpecification(options));
        guild = discord.addGuild("Town");
        channel = guild.addChannel("meeting");
        ana = discord.addPerson("Ana", "en-US");
        bruno = discord.addPerson("Bruno", "fr");
        guild.join(ana);
        guild.join(bruno);
    }

    static Town open() {
        return new Town(Options.DEFAULT);
    }

    /** Where Discord's specification is at hand, everything is held against it. */
    private static Options withSpecification(Options options) {
        return Optional.ofNullable(System.getenv("DISCORD_OPENAPI")).map(Path::of).map(options::withSpecification)
                .orElse(options);
    }

    Seat ana() {
        return ana.in(channel);
    }

    Seat bruno() {
        return bruno.in(channel);
    }

    @Override
    public void close() {
        discord.close();
    }
}
