package org.entente.discord;

import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Tells when Discord ended the connection for good. */
final class Ending extends ListenerAdapter {

    private final Runnable onEnd;

    Ending(Runnable onEnd) {
        this.onEnd = onEnd;
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        onEnd.run();
    }
}
