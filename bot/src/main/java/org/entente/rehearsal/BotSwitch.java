package org.entente.rehearsal;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.entente.app.Wiring;
import org.entente.rehearsal.page.House.BotState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot of the room: it can go and come back while everything else stays. */
final class BotSwitch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BotSwitch.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable changed;
    private Optional<Wiring> bot = Optional.empty();
    private volatile BotState state = BotState.STARTING;

    /** @param changed told after every change of the state */
    BotSwitch(Runnable changed) {
        this.changed = changed;
    }

    BotState state() {
        return state;
    }

    /** @throws RuntimeException where the record cannot be opened or the loopback Discord not be reached */
    void start(Wiring.Parts parts) throws InterruptedException {
        lock.lock();
        try {
            become(BotState.STARTING);
            Wiring started = Wiring.start(parts);
            started.startTicking();
            bot = Optional.of(started);
            become(BotState.READY);
        } finally {
            lock.unlock();
        }
    }

    /** Only what is on disk is left, as after a power cut. */
    void restart(Wiring.Parts parts) {
        lock.lock();
        try {
            become(BotState.STARTING);
            close();
            start(parts);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("The bot did not come back", failed);
            become(BotState.FAILED);
        } finally {
            lock.unlock();
        }
    }

    /** Blocks until the bot is there and has answered everything. */
    void awaitQuiet() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (bot.isPresent()) {
                bot.get().awaitQuiet();
            }
        } finally {
            lock.unlock();
        }
    }

    private void become(BotState now) {
        state = now;
        changed.run();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            bot.ifPresent(Wiring::close);
            bot = Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
