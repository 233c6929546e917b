package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.Main;
import org.entente.simulator.Options;
import org.entente.simulator.Simulator;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;

/** A bot under load on a loopback Discord of its own. */
final class Contestant implements AutoCloseable {

    private static final int CHANNELS = 64;
    /** Slow answers are measured, not refused. */
    private static final Options PATIENT = Options.DEFAULT.withPatience(Duration.ofMinutes(1));

    private final Simulator discord;
    private final BotProcess bot;
    private final IntFunction<Load.Act> acts;

    /**
     * One measurement.
     *
     * @param calls REST calls for each answer
     * @param edits edits of cards for each answer
     * @param cpu   what the bot's process computed for each answer, in milliseconds
     */
    record Round(Load.Result load, double calls, double edits, double cpu) {}

    private Contestant(Simulator discord, BotProcess bot, IntFunction<Load.Act> acts) {
        this.discord = discord;
        this.bot = bot;
        this.acts = acts;
    }

    /** Answers {@code /ping}. */
    static Contestant bare(Path database) throws IOException {
        Simulator discord = Simulator.start(PATIENT);
        Guild guild = discord.addGuild("Ping");
        Person person = discord.addPerson("Olivia Grant", "en-US");
        guild.join(person);
        List<Channel> channels = IntStream.range(0, CHANNELS).mapToObj(i -> guild.addChannel("ping-" + i)).toList();
        BotProcess bot = BotProcess.start(discord, BareBot.class, database);
        return new Contestant(discord, bot, n -> Meetings.ping(channels, person, n));
    }

    /** Answers {@code /conversation answer}, each time with a text that is new. */
    static Contestant entente(Path database) throws IOException {
        Simulator discord = Simulator.start(PATIENT);
        Guild guild = discord.addGuild("Concertation Rivière-Nord");
        BotProcess bot = BotProcess.start(discord, Main.class, database);
        return new Contestant(discord, bot, Meetings.begin(discord, guild, CHANNELS)::answer);
    }

    Round round(int inFlight, Duration time) {
        long calls = discord.stats().calls();
        long edits = edits();
        Duration cpu = bot.cpu();
        Load.Result load = Load.run(inFlight, time, acts);
        discord.awaitRestIdle(time);
        double answers = load.answers();
        return new Round(load, (discord.stats().calls() - calls) / answers, (edits() - edits) / answers,
                bot.cpu().minus(cpu).toNanos() / 1e6 / answers);
    }

    private long edits() {
        return discord.stats().byRoute().getOrDefault("PATCH /channels/{channel_id}/messages/{message_id}", 0L);
    }

    long resident() throws IOException {
        return bot.resident();
    }

    @Override
    public void close() {
        bot.close();
        discord.close();
    }
}
