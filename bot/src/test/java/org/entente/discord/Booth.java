package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.command.Action;
import org.entente.command.Cards;
import org.entente.command.Contents;
import org.entente.command.Desk;
import org.entente.command.Dispatcher;
import org.entente.command.Family;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.simulator.Options;
import org.entente.simulator.Simulator;
import org.entente.simulator.rest.Refusal;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.wire.Faults;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Exchange;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.entente.store.Mode;
import org.entente.store.SqliteStore;
import org.entente.text.Language;
import org.entente.text.Messages;

/** The bot on a small Discord with one command family, of the test's own: what passes between the two, and no more. */
public final class Booth implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WORDS = """
            command:
              trial:
                name: {fr: "essai", en: "trial"}
                description: {fr: "Un essai", en: "A trial"}
                go:
                  name: {fr: "aller", en: "go"}
                  description: {fr: "Aller", en: "Go"}
                keep:
                  name: {fr: "Garder comme réponse", en: "Save as our answer"}
            button:
              correct: {fr: "Corriger mon texte", en: "Correct my text"}
            option:
              person:
                name: {fr: "personne", en: "person"}
                description: {fr: "La personne", en: "The person"}
              role:
                name: {fr: "rôle", en: "role"}
                description: {fr: "Le rôle", en: "The role"}
            """;

    public final Simulator discord;
    public final Guild guild;
    public final Channel talks;
    public final Person ann;
    public final Person bruno;
    JdaChannel channel = new JdaChannel();
    private final SqliteStore record;
    private final ExecutorService drawing = Executors.newVirtualThreadPerTaskExecutor();
    private final Dispatcher dispatcher;
    private final Messages messages;
    private final Address address;
    private Bot bot;

    /** A family of a test. */
    private record Trial(List<Action> actions) implements Family {

        @Override
        public String name() {
            return "trial";
        }
    }

    private Booth(Path folder, Options given, List<Action> actions) throws Exception {
        Options options = given.withPatience(SOON);
        discord = Simulator.start(Optional.ofNullable(System.getenv("DISCORD_OPENAPI")).map(Path::of)
                .map(options::withSpecification).orElse(options));
        guild = discord.addGuild("Town");
        talks = guild.addChannel("talks");
        ann = joined("Ann", "en-US");
        bruno = joined("Bruno", "fr");
        messages = MessagesReader.read("booth.yaml", builtIn("refusals") + WORDS).messages().orElseThrow();
        record = SqliteStore.open(folder.resolve("booth.db"), Mode.REHEARSAL, Clock.systemUTC());
        Contents contents = new Contents(ScriptFolder.builtIn().edition(),
                edition -> ContentReader.read(edition).content().orElseThrow());
        Cards cards = new Cards(record, channel, (reading, key) -> {
            throw new AssertionError("no card here");
        }, drawing);
        dispatcher = new Dispatcher(List.of(new Trial(actions)),
                new Desk(record, contents, messages, cards));
        address = new Address(options.token(), Optional.of(discord.api()), Optional.of(discord.gateway()));
        bot = connected();
    }

    private Bot connected() throws InterruptedException {
        return Bot.connect(address, dispatcher, messages, Language.ENGLISH, channel, () -> {});
    }

    /** The bot goes and comes back, knowing only what Discord tells it then. */
    void restartBot() throws InterruptedException {
        bot.close();
        channel = new JdaChannel();
        bot = connected();
    }

    public static Booth offering(Path folder, Action... actions) throws Exception {
        return new Booth(folder, Options.DEFAULT, List.of(actions));
    }

    /** Where something goes wrong on purpose. */
    static Booth offering(Path folder, Faults faults, Action... actions) throws Exception {
        return new Booth(folder, Options.DEFAULT.withFaults(faults), List.of(actions));
    }

    private static String builtIn(String name) throws IOException {
        try (InputStream file = Booth.class.getResourceAsStream("/messages/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Person joined(String name, String locale) {
        Person person = discord.addPerson(name, locale);
        guild.join(person);
        return person;
    }

    /** @return what the person is told */
    String told(Exchange exchange) {
        Reaction reaction = exchange.awaitFinal(SOON);
        return reaction instanceof Reaction.Replied replied ? replied.message().text() : reaction.toString();
    }

    OpenForm opened(Exchange exchange) {
        Reaction reaction = exchange.awaitFinal(SOON);
        if (reaction instanceof Reaction.FormOpened opened) {
            return opened.form();
        }
        throw new AssertionError("no form, but " + reaction);
    }

    /** Returns when everything has been answered. */
    public void awaitQuiet() throws InterruptedException {
        bot.awaitQuiet();
        assertThat(discord.awaitRestIdle(SOON)).isTrue();
    }

    /** What Discord refused so far. */
    List<Integer> refusals() {
        return discord.refusals().stream().map(Refusal::code).toList();
    }

    @Override
    public void close() {
        bot.close();
        discord.close();
        drawing.close();
        record.close();
    }
}
