package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.Main;
import org.entente.simulator.Options;
import org.entente.simulator.Simulator;
import org.entente.simulator.world.Reaction;

/**
 * Prints how long the first acts after a start take, each in a bot's process of its own: a command, every format in one
 * {@code /draft export}, and the matrix with its picture; at once, and when the bot has got everything ready.
 *
 * <pre>{@code mvn -q -Pbench -Dentente.main=org.entente.bench.FirstExport test-compile exec:exec}</pre>
 */
public final class FirstExport {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final List<String> ALONE = List.of("docx", "pdf", "markdown", "html", "xlsx", "csv", "ics", "json");
    private static final String EVERYTHING = String.join(", ", ALONE);

    private final Simulator discord;
    private final Path database;
    private final Meetings meetings;

    private FirstExport(Simulator discord, Path database, Meetings meetings) {
        this.discord = discord;
        this.database = database;
        this.meetings = meetings;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path database = Files.createTempDirectory("entente-bench").resolve("first.db");
        try (Simulator discord = Simulator.start(Options.DEFAULT.withPatience(PATIENCE))) {
            FirstExport bench = prepared(discord, database);
            System.out.printf("%-36s %10s %10s %10s%n", "first in its process, ms", "at once", "ready", "again");
            bench.print("/raci check", "raci check", Map.of());
            bench.print("/raci show, with its picture", "raci show", Map.of());
            for (String format : ALONE) {
                bench.print("/draft export " + format, "draft export", Map.of("formats", format, "anyway", "yes"));
            }
            bench.print("/draft export, every format", "draft export", Map.of("formats", EVERYTHING, "anyway", "yes"));
        }
    }

    /** The channel has one answer and the sample of a matrix. */
    private static FirstExport prepared(Simulator discord, Path database) throws IOException, InterruptedException {
        try (BotProcess bot = BotProcess.start(discord, Main.class, database)) {
            Meetings meetings = Meetings.begin(discord, discord.addGuild("Concertation Rivière-Nord"), 1);
            await(meetings.answer(0));
            await(meetings.types(0, "raci sample", Map.of()));
            awaitIdle(bot);
            return new FirstExport(discord, database, meetings);
        }
    }

    private void print(String what, String command, Map<String, ?> options) throws IOException, InterruptedException {
        double atOnce = times(false, command, options).getFirst();
        List<Double> ready = times(true, command, options);
        System.out.printf("%-36s %,10.0f %,10.0f %,10.0f%n", what, atOnce, ready.getFirst(), ready.getLast());
    }

    /** The first and the second time in a process. */
    private List<Double> times(boolean ready, String command, Map<String, ?> options) throws IOException,
            InterruptedException {
        try (BotProcess bot = BotProcess.start(discord, Main.class, database)) {
            if (ready) {
                awaitIdle(bot);
            }
            return List.of(time(command, options), time(command, options));
        }
    }

    private double time(String command, Map<String, ?> options) {
        long begin = System.nanoTime();
        await(meetings.types(0, command, options));
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void await(Load.Act act) {
        if (!(act.exchange().awaitFinal(PATIENCE) instanceof Reaction.Replied)) {
            throw new IllegalStateException("not the answer that was asked for: " + act.exchange().awaitFinal(
                    PATIENCE));
        }
    }

    /** Until a look's time passes in which it computes next to nothing. */
    private static void awaitIdle(BotProcess bot) throws InterruptedException {
        Duration before = bot.cpu();
        Thread.sleep(LOOK);
        for (Duration now = bot.cpu(); now.minus(before).compareTo(LOOK.dividedBy(20)) > 0; now = bot.cpu()) {
            before = now;
            Thread.sleep(LOOK);
        }
    }
}
