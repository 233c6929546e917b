package org.entente.discord;

import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** Tells when Discord ended a connection for good that had once stood. */
final class Ending extends ListenerAdapter {

    private final Runnable onEnd;
    private volatile boolean stood;

    Ending(Runnable onEnd) {
        this.onEnd = onEnd;
    }

    /** From now on an end is told; before, the caller of {@link Bot#connect} learns of it. */
    void matters() {
        stood = true;
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        if (stood) {
            onEnd.run();
        }
    }
}
