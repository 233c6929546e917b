package org.entente.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Outside;
import org.entente.app.Wiring;
import org.entente.discord.Address;
import org.entente.script.Edition;
import org.entente.simulator.Options;
import org.entente.simulator.Simulator;
import org.entente.store.Mode;
import org.entente.text.Language;
import org.entente.text.Messages;

/** The bot as it is, on a small Discord of this machine and a record that is thrown away afterwards. */
public final class Stage implements AutoCloseable {

    /** Ten times Discord's: a play is about what is said, on a slow machine too. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Simulator discord;
    private final Wiring.Parts parts;
    private Wiring bot;

    private Stage(Path folder, Simulator discord, Wiring.Parts parts) throws InterruptedException {
        this.folder = folder;
        this.discord = discord;
        this.parts = parts;
        this.bot = Wiring.start(parts);
    }

    /** @param specification Discord's own, against which every body that the bot sends is held; empty: unchecked */
    public static Stage open(Edition scripts, Messages messages, Clock clock, Optional<Path> specification)
            throws IOException, InterruptedException {
        return open(scripts, messages, clock, specification, Outside.NOBODY);
    }

    /** @param outside whom the bot knows besides this Discord */
    public static Stage open(Edition scripts, Messages messages, Clock clock, Optional<Path> specification,
            Outside outside) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("entente-play");
        Options options = Options.DEFAULT.withPatience(PATIENCE);
        Simulator discord = Simulator.start(specification.map(options::withSpecification).orElse(options));
        Address address = new Address(options.token(), Optional.of(discord.api()), Optional.of(discord.gateway()));
        Wiring.Parts parts = new Wiring.Parts(folder.resolve("play.db"), Mode.REHEARSAL, scripts, messages,
                Language.ENGLISH, address, clock, () -> {}, outside);
        return new Stage(folder, discord, parts);
    }

    public Simulator discord() {
        return discord;
    }

    /** Returns when every act has been answered and every card drawn. */
    public void awaitQuiet() throws InterruptedException {
        bot.awaitQuiet();
        if (!discord.awaitRestIdle(PATIENCE)) {
            throw new IllegalStateException("the loopback Discord did not come to rest");
        }
    }

    /** The bot looks at what is due at a moment. */
    public void tick(Instant now) {
        bot.tick(now);
    }

    /** The bot goes and comes back, as after a power cut: only what is on disk is left. */
    public void restartBot() throws InterruptedException {
        bot.close();
        bot = Wiring.start(parts);
    }

    @Override
    public void close() {
        bot.close();
        discord.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
