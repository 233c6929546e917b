package org.entente.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.command.Cards;
import org.entente.command.Contents;
import org.entente.command.Desk;
import org.entente.command.Dispatcher;
import org.entente.command.Family;
import org.entente.command.family.Door;
import org.entente.command.family.Drafts;
import org.entente.command.family.Gatherings;
import org.entente.command.family.Help;
import org.entente.command.family.Interviews;
import org.entente.command.family.Languages;
import org.entente.command.family.Members;
import org.entente.command.family.NextSteps;
import org.entente.command.family.Organisations;
import org.entente.command.family.Partnerships;
import org.entente.command.family.QuestionCards;
import org.entente.command.family.Racis;
import org.entente.command.family.Reflections;
import org.entente.command.family.Scripts;
import org.entente.discord.Address;
import org.entente.discord.Bot;
import org.entente.discord.JdaChannel;
import org.entente.export.Exporters;
import org.entente.script.Edition;
import org.entente.script.reading.ContentReader;
import org.entente.store.Mode;
import org.entente.store.SqliteStore;
import org.entente.text.Language;
import org.entente.text.Messages;

/** The whole program, put together: from the record at the bottom to Discord at the top. */
public final class Wiring implements AutoCloseable {

    private final SqliteStore store;
    private final ExecutorService drawing;
    private final Cards cards;
    private final Bot bot;

    private Wiring(SqliteStore store, ExecutorService drawing, Cards cards, Bot bot) {
        this.store = store;
        this.drawing = drawing;
        this.cards = cards;
        this.bot = bot;
    }

    /**
     * What a running Entente is made of.
     *
     * @param scripts  the edition that new partnerships are pinned to
     * @param language for people whose Discord speaks neither French nor English
     * @param onEnd    called once when Discord ended the connection for good
     */
    public record Parts(Path database, Mode mode, Edition scripts, Messages messages, Language language,
            Address address,
            Clock clock, Runnable onEnd) {}

    /** @throws RuntimeException where the record cannot be opened or Discord not be reached; nothing is left running */
    public static Wiring start(Parts parts) throws InterruptedException {
        SqliteStore store = SqliteStore.open(parts.database(), parts.mode(), parts.clock());
        ExecutorService drawing = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Contents contents = new Contents(parts.scripts(),
                    edition -> ContentReader.read(edition).content().orElseThrow());
            JdaChannel channel = new JdaChannel();
            Cards cards = new Cards(store, channel, new QuestionCards(contents, parts.messages()), drawing);
            Desk desk = new Desk(store, contents, parts.messages(), cards);
            Dispatcher dispatcher = new Dispatcher(families(desk, parts.clock()), desk);
            Bot bot = Bot.connect(parts.address(), dispatcher, parts.messages(), parts.language(), channel, parts
                    .onEnd());
            cards.refreshAll();
            return new Wiring(store, drawing, cards, bot);
        } catch (RuntimeException | InterruptedException failed) {
            drawing.shutdownNow();
            store.close();
            throw failed;
        }
    }

    /** A new command family is one line here. */
    public static List<Family> families(Desk desk, Clock clock) {
        Exporters exporters = Exporters.with(desk.messages()::say);
        return List.of(new Door(desk), new Partnerships(desk, clock), new Organisations(desk), new Members(desk, clock),
                new Interviews(desk, Scripts.guide()), new Interviews(desk, Scripts.worksheets()),
                new Gatherings(desk, exporters, clock), new Racis(desk), new Drafts(desk, exporters, clock),
                new Reflections(desk, clock), new NextSteps(desk, clock), new Languages(desk), new Help(desk));
    }

    /** The bot's name on Discord. */
    public String name() {
        return bot.name();
    }

    /** Blocks until every act so far has been answered and every card is drawn. */
    public void awaitQuiet() throws InterruptedException {
        bot.awaitQuiet();
        cards.awaitIdle();
    }

    @Override
    public void close() {
        cards.close();
        bot.close();
        drawing.close();
        store.close();
    }
}
