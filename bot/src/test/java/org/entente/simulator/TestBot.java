package org.entente.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.jspecify.annotations.Nullable;

/** A bot made of JDA and of whatever a test gives it to do. */
final class TestBot implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(10);

    private final JDA jda;

    private TestBot(JDA jda) {
        this.jda = jda;
    }

    static TestBot connect(Simulator discord, EventListener... listeners) {
        return new TestBot(builder(discord, "rehearsal", listeners).build()).ready();
    }

    static JDABuilder builder(Simulator discord, String token, EventListener... listeners) {
        return JDABuilder.createLight(token, List.<GatewayIntent>of()).setCompression(Compression.NONE)
                .setRestConfig(new RestConfig().setBaseUrl(discord.api().toString()))
                .setSessionController(new Loopback(discord.gateway().toString())).addEventListeners(
                        (Object[]) listeners);
    }

    private TestBot ready() {
        try {
            jda.awaitReady();
            return this;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    TestBot offering(CommandData... commands) {
        jda.updateCommands().addCommands(commands).complete();
        return this;
    }

    JDA jda() {
        return jda;
    }

    static <E extends GenericEvent> EventListener on(Class<E> type, Consumer<? super E> action) {
        return event -> {
            if (type.isInstance(event)) {
                action.accept(type.cast(event));
            }
        };
    }

    /** What the test knows to be there. */
    static <T> T the(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    @Override
    public void close() {
        jda.shutdown();
        try {
            if (!jda.awaitShutdown(SOON)) {
                throw new IllegalStateException("JDA does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Loopback extends ConcurrentSessionController {

        private final String gateway;

        Loopback(String gateway) {
            this.gateway = gateway;
        }

        @Override
        public String getGateway() {
            return gateway;
        }
    }
}
