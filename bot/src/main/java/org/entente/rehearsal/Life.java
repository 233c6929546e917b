package org.entente.rehearsal;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.app.Wiring;
import org.entente.play.Performance;
import org.entente.rehearsal.page.House;
import org.entente.rehearsal.page.RoomPage;
import org.entente.rehearsal.show.Deed;
import org.entente.rehearsal.show.Deeds;
import org.entente.rehearsal.show.Showing;
import org.entente.script.Meeting;
import org.entente.script.Meeting.Step;
import org.entente.simulator.Options;
import org.entente.simulator.Simulator;
import org.entente.simulator.world.World;
import org.entente.text.Language;

/** A room from its opening, or from a fresh start, to the next: the loopback Discord, the bot, the page. */
final class Life implements House, AutoCloseable {

    private static final int TOKEN_BITS = 256;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Plan plan;
    private final Runnable afresh;
    private final Deeds deeds;
    private final Simulator discord;
    private final Wiring.Parts parts;
    private final BotSwitch bot = new BotSwitch(this::stateChanged);
    private final ExecutorService errands = Executors.newSingleThreadExecutor();
    private final AtomicBoolean restarting = new AtomicBoolean();
    private volatile Optional<RoomPage> page = Optional.empty();
    private volatile Optional<Showing> showing = Optional.empty();

    /** @param afresh begins the next life; called on a thread of this one's page */
    Life(Plan plan, Runnable afresh) throws IOException {
        this.plan = plan;
        this.afresh = afresh;
        RoomFiles files = plan.files();
        Files.createDirectories(files.discord());
        this.deeds = Deeds.in(files.deeds());
        // Whoever else runs on this machine cannot act as the bot.
        String token = new BigInteger(TOKEN_BITS, new SecureRandom()).toString(Character.MAX_RADIX);
        Options options = Options.DEFAULT.withPort(plan.port()).withToken(token).withKept(files.discord());
        // A page that is already open is back before the start is over: what it asks for waits here.
        synchronized (this) {
            this.discord = Simulator.start(plan.specification().map(options::withSpecification).orElse(options),
                    this::serve);
        }
        this.parts = plan.bot(token, discord.api(), discord.gateway());
    }

    private void serve(JavalinConfig config, World world) {
        RoomPage served = new RoomPage(world, plan.messages(), plan.language(), deeds, this);
        served.serve(config);
        page = Optional.of(served);
    }

    URI address() {
        return discord.root();
    }

    void startBot() throws InterruptedException {
        bot.start(parts);
    }

    private void stateChanged() {
        page.ifPresent(shown -> shown.live().stateChanged());
    }

    @Override
    public BotState bot() {
        return bot.state();
    }

    /** A step that is being played is finished first; then it goes on. */
    @Override
    public void restartBot() {
        if (restarting.compareAndSet(false, true)) {
            errands.execute(() -> {
                Optional<Showing> interrupted = showing;
                interrupted.ifPresent(Showing::hold);
                discord.forgetSessions();
                bot.restart(parts);
                interrupted.ifPresent(Showing::release);
                restarting.set(false);
            });
        }
    }

    @Override
    public synchronized boolean keepsAll() {
        return discord.keepsAll();
    }

    @Override
    public synchronized void furnish(Language language) {
        if (discord.world().guilds().isEmpty()) {
            Cast.enter(discord.world(), language);
        }
    }

    @Override
    public void startAfresh() {
        afresh.run();
    }

    @Override
    public List<Meeting> samples() {
        return plan.samples();
    }

    @Override
    public synchronized void show(Meeting meeting, Duration pace, boolean byItself) {
        if (bot.state() != BotState.READY) {
            throw new IllegalArgumentException("the bot is not there");
        }
        endShow();
        Performance performance = new Performance(meeting, discord, this::awaitQuiet);
        Showing next = new Showing(meeting, performance, pace, step -> keep(performance, step), this::stateChanged);
        showing = Optional.of(next);
        next.begin(byItself);
        stateChanged();
    }

    private void keep(Performance performance, Step step) {
        deeds.add(new Deed(performance.channel().id(), performance.person(step.who()).id(), step.act(), step.fills()));
    }

    void awaitQuiet() throws InterruptedException {
        bot.awaitQuiet();
        discord.awaitRestIdle(REST);
    }

    @Override
    public Optional<Showing> showing() {
        return showing;
    }

    @Override
    public synchronized void endShow() {
        showing.ifPresent(Showing::close);
        showing = Optional.empty();
        stateChanged();
    }

    @Override
    public void close() {
        showing.ifPresent(Showing::close);
        errands.close();
        page.ifPresent(RoomPage::close);
        bot.close();
        discord.close();
    }
}
