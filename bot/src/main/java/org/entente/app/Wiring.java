package org.entente.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.command.Cards;
import org.entente.command.Channel;
import org.entente.command.Contents;
import org.entente.command.Desk;
import org.entente.command.Dispatcher;
import org.entente.command.Family;
import org.entente.command.Surroundings;
import org.entente.command.data.Data;
import org.entente.command.door.Door;
import org.entente.command.door.Handovers;
import org.entente.command.door.Help;
import org.entente.command.door.Languages;
import org.entente.command.door.Reminders;
import org.entente.command.draft.Drafts;
import org.entente.command.followup.NextSteps;
import org.entente.command.matrix.Racis;
import org.entente.command.meeting.Gatherings;
import org.entente.command.partnership.Partnerships;
import org.entente.command.people.Members;
import org.entente.command.people.Organisations;
import org.entente.command.reflection.Reflections;
import org.entente.command.summary.Jobs;
import org.entente.command.summary.Summarising;
import org.entente.command.talk.Interviews;
import org.entente.command.talk.QuestionCards;
import org.entente.command.unasked.Arrivals;
import org.entente.command.unasked.Awaited;
import org.entente.command.unasked.DatesThatMatter;
import org.entente.command.unasked.Digest;
import org.entente.command.unasked.FollowUpsDue;
import org.entente.command.unasked.SectionsDone;
import org.entente.command.unasked.SilentLeads;
import org.entente.command.unasked.StaleApprovals;
import org.entente.command.unasked.Teller;
import org.entente.command.unasked.Unasked;
import org.entente.command.wording.Agreements;
import org.entente.command.words.Materials;
import org.entente.command.words.Scripts;
import org.entente.discord.Address;
import org.entente.discord.Bot;
import org.entente.discord.DiscordFiles;
import org.entente.discord.JdaChannel;
import org.entente.export.Exporters;
import org.entente.llm.OpenAiCompatible;
import org.entente.schedule.Ticking;
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
    private final Unasked unasked;
    private final Optional<OpenAiCompatible> model;
    private final Jobs jobs;
    private final Clock clock;
    private Optional<Ticking> ticking = Optional.empty();

    private Wiring(SqliteStore store, ExecutorService drawing, Cards cards, Bot bot, Unasked unasked,
            Optional<OpenAiCompatible> model, Jobs jobs, Clock clock) {
        this.store = store;
        this.drawing = drawing;
        this.cards = cards;
        this.bot = bot;
        this.unasked = unasked;
        this.model = model;
        this.jobs = jobs;
        this.clock = clock;
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
            Clock clock, Runnable onEnd, Outside outside) {}

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
            Optional<OpenAiCompatible> model = parts.outside().model()
                    .map(settings -> OpenAiCompatible.connect(settings, parts.clock()));
            Jobs jobs = new Jobs();
            Dispatcher dispatcher = new Dispatcher(families(desk, parts.clock(),
                    new Surroundings(channel, new DiscordFiles(parts.address()), model.map(any -> any),
                            parts.outside().operator()), jobs), desk);
            Bot bot = Bot.connect(parts.address(), dispatcher, parts.messages(), parts.language(), channel, parts
                    .onEnd());
            cards.refreshAll();
            WarmUp.begin(parts.messages()::say);
            return new Wiring(store, drawing, cards, bot, unasked(desk, channel, parts.clock()), model, jobs, parts
                    .clock());
        } catch (RuntimeException | InterruptedException failed) {
            drawing.shutdownNow();
            store.close();
            throw failed;
        }
    }

    /** A new command family is one line here. */
    public static List<Family> families(Desk desk, Clock clock, Surroundings surroundings, Jobs jobs) {
        Exporters exporters = Exporters.with(desk.messages()::say);
        return List.of(new Door(desk, clock), new Partnerships(desk, clock), new Organisations(desk), new Members(desk,
                clock),
                new Interviews(desk, Scripts.guide(), exporters, clock),
                new Interviews(desk, Scripts.worksheets(), exporters, clock),
                new Agreements(desk, clock), new Gatherings(desk, exporters, clock), new Racis(desk, clock), new Drafts(
                        desk,
                        exporters, clock, surroundings.downloads()),
                new Reflections(desk, exporters, clock), new NextSteps(desk, clock), new Data(desk, surroundings),
                new Summarising(desk, surroundings, clock, jobs), new Languages(desk), new Reminders(desk, clock
                        .getZone()), new Help(desk));
    }

    /** A new rule of what the bot says by itself is one line here. */
    public static Unasked unasked(Desk desk, Channel channel, Clock clock) {
        return new Unasked(desk, new Teller(desk.store(), channel, desk.messages()), clock.getZone(),
                List.of(new Arrivals(new Handovers(desk, clock)::page), new SectionsDone(), new Awaited(),
                        new SilentLeads(), new FollowUpsDue(), new Digest(),
                        new DatesThatMatter(), new StaleApprovals(new Materials(desk, clock))));
    }

    /** From now on the bot looks by itself at what is due. */
    public void startTicking() {
        ticking = Optional.of(Ticking.start(store::timetable, clock, unasked::tick));
    }

    /** Says what is due at a moment. */
    public void tick(Instant now) {
        unasked.tick(now);
    }

    /** The bot's name on Discord. */
    public String name() {
        return bot.name();
    }

    /** Blocks until every act so far has been answered and every card is drawn. */
    public void awaitQuiet() throws InterruptedException {
        bot.awaitQuiet();
        jobs.awaitIdle();
        cards.awaitIdle();
    }

    @Override
    public void close() {
        ticking.ifPresent(Ticking::close);
        jobs.close();
        model.ifPresent(OpenAiCompatible::close);
        cards.close();
        bot.close();
        drawing.close();
        store.close();
    }
}
