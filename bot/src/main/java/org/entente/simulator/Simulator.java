package org.entente.simulator;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.simulator.gateway.Gateway;
import org.entente.simulator.gateway.Sessions;
import org.entente.simulator.kept.Kept;
import org.entente.simulator.limits.BodySpec;
import org.entente.simulator.rest.Refusal;
import org.entente.simulator.rest.RestApi;
import org.entente.simulator.rest.RestServer;
import org.entente.simulator.rest.Traffic;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Past;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.World;

/** A small Discord that runs on this machine only, faithful enough that a bot cannot tell. */
public final class Simulator implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final long LARGEST_REQUEST = 128L * 1024 * 1024;

    private static final Duration LAST_CALLS = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final World world;
    private final Traffic traffic = new Traffic();
    private final RestApi rest;
    private final Optional<Kept> kept;
    private final Javalin server;
    private final int port;

    /** Pages for people, served on the same port beside what bots speak to. */
    @FunctionalInterface
    public interface Pages {

        void serve(JavalinConfig config, World world);
    }

    private Simulator(Options options, Pages pages, Optional<Kept> kept) {
        this.kept = kept;
        this.sessions = new Sessions(options.faults());
        Function<Past, World> making = past -> new World(sessions, options.clock(), options.patience(), past);
        this.world = kept.map(folder -> folder.world(making)).orElseGet(() -> making.apply(Past.none()));
        this.rest = new RestApi(world, this::gateway, options.clock(), options.specification().map(BodySpec::read),
                traffic);
        RestServer http = new RestServer(world, rest, options.token(), options.faults(), traffic);
        Gateway gateway = new Gateway(world, sessions, options.token(), this::gateway);
        this.server = Javalin.create(config -> {
            plain(config);
            http.serve(config.routes);
            config.routes.ws("/", gateway::serve);
            pages.serve(config, world);
        });
        server.start(HOST, options.port());
        this.port = server.port();
        world.servedAt(root());
        kept.ifPresent(folder -> folder.begin(world));
    }

    private static void plain(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.generateEtags = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
    }

    public static Simulator start() {
        return start(Options.DEFAULT);
    }

    public static Simulator start(Options options) {
        return start(options, (config, world) -> {});
    }

    /**
     * @throws org.entente.simulator.kept.FolderInUse   if another simulator keeps its world in this folder
     * @throws org.entente.simulator.kept.CannotRestore if what an earlier run left cannot be read
     */
    public static Simulator start(Options options, Pages pages) {
        Optional<Kept> kept = options.kept().map(Kept::in);
        try {
            return new Simulator(options, pages, kept);
        } catch (RuntimeException e) {
            kept.ifPresent(Kept::close);
            throw e;
        }
    }

    /** Where a browser finds this simulator. */
    public URI root() {
        return URI.create("http://" + HOST + ":" + port + "/");
    }

    /** What the bot takes as Discord's REST address. */
    public URI api() {
        return root().resolve("api/v10/");
    }

    /** What the bot takes as Discord's gateway. */
    public URI gateway() {
        return URI.create("ws://" + HOST + ":" + port + "/");
    }

    public World world() {
        return world;
    }

    /** A new server, with the bot in it. */
    public Guild addGuild(String name) {
        return world.addGuild(name);
    }

    /** @param locale as Discord writes it: {@code fr}, {@code en-US} */
    public Person addPerson(String name, String locale) {
        return world.addPerson(name, locale);
    }

    /** Cuts the bot's connection without a word; it can resume. */
    public void dropConnections() {
        sessions.drop();
    }

    /** Cuts the bot's connection and forgets its session; it must identify anew. */
    public void forgetSessions() {
        sessions.forget();
    }

    /**
     * Returns as soon as no REST call is being handled.
     *
     * @return false if that did not happen in this time
     */
    public boolean awaitRestIdle(Duration most) {
        return traffic.awaitIdle(most);
    }

    /** Every call that Discord would have refused, oldest first. */
    public List<Refusal> refusals() {
        return traffic.refusals();
    }

    /** Whether all that happens is kept, where it is to be kept at all; a full disk is tried again and again. */
    public boolean keepsAll() {
        return kept.map(Kept::isWriting).orElse(true);
    }

    public Stats stats() {
        return new Stats(traffic.calls(), traffic.unknownRoutes(), sessions.told(), rest.calls());
    }

    /** Lets the calls under way finish first. */
    @Override
    public void close() {
        traffic.awaitIdle(LAST_CALLS);
        sessions.drop();
        server.stop();
        kept.ifPresent(Kept::close);
    }
}
