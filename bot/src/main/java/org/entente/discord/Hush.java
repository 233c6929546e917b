package org.entente.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps JDA's own complaints about an unreachable Discord off the console while the bot is not connected: the program
 * then says so itself, in plain words. Once it is connected, a call that fails is logged as everything else is.
 */
final class Hush {

    /** Logs each HTTP call that fails. */
    private static final String CALLS = "net.dv8tion.jda.internal.requests.Requester";

    private Hush() {}

    static void begins() {
        level(Level.OFF);
    }

    static void ends() {
        level(null);
    }

    private static void level(@Nullable Level level) {
        if (LoggerFactory.getLogger(CALLS) instanceof Logger calls) {
            calls.setLevel(level);
        }
    }
}
