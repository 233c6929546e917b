package org.entente.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.entente.command.Dispatcher;
import org.entente.text.Language;
import org.entente.text.Messages;

/** The bot's presence on Discord, from connecting to leaving. */
public final class Bot implements AutoCloseable {

    /** Well under JDA's 20 s, so that a hanging answer is noticed while the person still waits. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(8);
    private static final int CONNECTIONS = 64;

    private final JDA jda;
    private final Quiet quiet;
    private final ExecutorService events;
    private final ScheduledThreadPoolExecutor clock;

    private Bot(JDA jda, Quiet quiet, ExecutorService events, ScheduledThreadPoolExecutor clock) {
        this.jda = jda;
        this.quiet = quiet;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Connects, registers the commands and listens.
     *
     * @throws CannotConnect with the reason why not; nothing is left running
     */
    public static Bot connect(Address address, Dispatcher dispatcher, Messages messages, Language language,
            JdaChannel channel, Runnable onEnd) throws InterruptedException {
        Quiet quiet = new Quiet();
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("patience").factory());
        clock.setRemoveOnCancelPolicy(true);
        ExecutorService events = Executors.newVirtualThreadPerTaskExecutor();
        CommandSheet sheet = new CommandSheet(messages);
        Requests requests = new Requests(language, sheet.menu(dispatcher.families()));
        Listener listener = new Listener(dispatcher, messages, requests, clock, quiet);
        Ending ending = new Ending(onEnd);
        // Discord sends the text of a message with the act under it; no privileged intent is needed for that.
        Message.suppressContentIntentWarning();
        try {
            Hush.begins();
            JDA jda = ready(builder(address, events).addEventListeners(listener, ending));
            register(jda, sheet.of(dispatcher.families()));
            channel.connected(jda);
            ending.matters();
            Hush.ends();
            return new Bot(jda, quiet, events, clock);
        } catch (RuntimeException | InterruptedException failed) {
            clock.shutdownNow();
            events.shutdownNow();
            throw failed;
        }
    }

    private static JDA ready(JDABuilder builder) throws InterruptedException {
        try {
            return builder.build().awaitReady();
        } catch (InvalidTokenException unknown) {
            throw new CannotConnect(CannotConnect.Reason.TOKEN, unknown);
        } catch (IllegalStateException shutDown) {
            throw new CannotConnect(CannotConnect.Reason.ENDED, shutDown);
        } catch (RuntimeException unreachable) {
            throw new CannotConnect(CannotConnect.Reason.UNREACHABLE, unreachable);
        }
    }

    private static void register(JDA jda, List<CommandData> commands) {
        try {
            jda.updateCommands().addCommands(commands).complete();
        } catch (ErrorResponseException refused) {
            jda.shutdownNow();
            boolean forbidden = refused.getErrorResponse() == ErrorResponse.MISSING_ACCESS
                    || refused.getErrorResponse() == ErrorResponse.MISSING_PERMISSIONS;
            throw new CannotConnect(
                    forbidden ? CannotConnect.Reason.PERMISSION : CannotConnect.Reason.UNREACHABLE, refused);
        }
    }

    private static JDABuilder builder(Address address, ExecutorService events) {
        RestConfig rest = new RestConfig();
        address.api().ifPresent(api -> rest.setBaseUrl(api.toString()));
        OkHttpClient.Builder http = new OkHttpClient.Builder().readTimeout(READ_TIMEOUT)
                .connectionPool(new ConnectionPool(CONNECTIONS, 30, TimeUnit.SECONDS));
        JDABuilder builder = JDABuilder.createLight(address.token(), List.of()).setRestConfig(rest)
                .setHttpClientBuilder(http).setEventPool(events).setEnableShutdownHook(false);
        address.gateway().ifPresent(gateway -> builder.setSessionController(new ConcurrentSessionController() {
            @Override
            public String getGateway() {
                return gateway.toString();
            }
        }));
        return builder;
    }

    /** As people see it. */
    public String name() {
        return jda.getSelfUser().getEffectiveName();
    }

    /** Blocks until every act so far has been answered. */
    public void awaitQuiet() throws InterruptedException {
        quiet.await();
    }

    /** Leaves Discord after what is being answered has been answered. */
    @Override
    public void close() {
        jda.shutdown();
        try {
            if (!jda.awaitShutdown(READ_TIMEOUT)) {
                jda.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            jda.shutdownNow();
            Thread.currentThread().interrupt();
        }
        events.close();
        clock.shutdownNow();
    }
}
