package org.entente.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.store.CannotOpen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A channel to try everything in, on this machine alone: the loopback Discord, the real bot on it, and the page. */
public final class RehearsalRoom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalRoom.class);

    private final Plan plan;
    private final ExecutorService renewal = Executors.newSingleThreadExecutor();
    private volatile Optional<Life> life = Optional.empty();

    private RehearsalRoom(Plan plan) {
        this.plan = plan;
    }

    /**
     * Opens the room as it was left. The page can be visited at once; the bot comes with {@link #startBot}.
     *
     * @throws PortTaken         where another program listens on the port
     * @throws UncheckedIOException where the room's files cannot be written
     */
    public static RehearsalRoom open(Plan plan) {
        RehearsalRoom room = new RehearsalRoom(plan);
        room.begin(plan);
        return room;
    }

    private Life begin(Plan now) {
        try {
            Life begun = new Life(now, () -> renewal.execute(this::renew));
            life = Optional.of(begun);
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw PortTaken.is(e) ? new PortTaken(plan.port(), e) : e;
        }
    }

    /**
     * Returns when the bot is there.
     *
     * @throws org.entente.store.CannotOpen where its record cannot be used
     */
    public void startBot() throws InterruptedException {
        life.orElseThrow().startBot();
    }

    /** Blocks until the bot is there and has done everything that was asked of it so far. */
    public void awaitQuiet() throws InterruptedException {
        life.orElseThrow().awaitQuiet();
    }

    /** Where a browser finds the page. */
    public URI address() {
        return life.orElseThrow().address().resolve("/");
    }

    /** The page that asked for it loses its connection and finds the new room at the same address. */
    private void renew() {
        int port = address().getPort();
        life.ifPresent(RehearsalRoom::end);
        try {
            forget();
            begin(plan.at(port)).startBot();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("The room could not be begun afresh", failed);
        }
    }

    /** What could not be kept is to be forgotten anyway. */
    private static void end(Life life) {
        try {
            life.close();
        } catch (IllegalStateException notAllKept) {
            LOG.warn("Not all of the old room had been kept: {}", notAllKept.getMessage());
        }
    }

    /** What cannot be deleted, such as a record that is damaged, is moved out of the way. */
    private void forget() {
        try {
            plan.files().delete();
        } catch (CannotOpen damaged) {
            LOG.warn("What could not be deleted is now {}", plan.files().setAside(plan.clock().instant()));
        }
    }

    @Override
    public void close() {
        renewal.close();
        life.ifPresent(Life::close);
    }
}
