package org.entente.simulator.kept;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.entente.simulator.kept.News.Arranged;
import org.entente.simulator.kept.News.End;
import org.entente.simulator.kept.News.Sent;
import org.entente.simulator.kept.News.Spoken;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Lasting;
import org.entente.simulator.world.Lasting.Attached;
import org.entente.simulator.world.Lasting.Newest;
import org.entente.simulator.world.Lasting.Said;
import org.entente.simulator.world.Lasting.Unsaid;
import org.entente.simulator.world.Message;
import org.entente.simulator.world.Watcher;
import org.entente.simulator.world.World;

/**
 * Hears what changes and adds it to the journal, on a thread of its own: as soon as it can, many changes at a time.
 * It writes what a thing is like at that moment, so the last line on each is right however threads race.
 */
final class Scribe implements Watcher {

    private final World world;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private Set<Lasting> written = Set.of();
    private volatile boolean ended;

    Scribe(World world) {
        this.world = world;
    }

    @Override
    public void shows(Channel channel, Message message) {
        news.add(new Spoken(channel, message.id()));
    }

    @Override
    public void removes(Channel channel, Message message) {
        news.add(new Spoken(channel, message.id()));
    }

    @Override
    public void keeps(long file, Upload upload) {
        news.add(new Sent(file, upload));
    }

    @Override
    public void rearranged() {
        news.add(new Arranged());
    }

    /** Hears nothing more. */
    void stop() {
        world.unwatch(this);
    }

    /** Writes what is left, and then no more. */
    void end() {
        stop();
        ended = true;
        news.add(new End());
    }

    /** The journal holds this arrangement already. */
    void knows(Set<Lasting> arrangement) {
        written = arrangement;
    }

    /** Whether {@link #end()} has been called. */
    boolean hasEnded() {
        return ended;
    }

    /** Returns after {@link #end()}, when all that came before it is written. */
    void write(Journal journal, StoredFiles files) throws IOException, InterruptedException {
        boolean over = ended && news.isEmpty();
        while (!over) {
            List<News> batch = new ArrayList<>(List.of(news.take()));
            news.drainTo(batch);
            for (News one : new LinkedHashSet<>(batch)) {
                write(one, journal, files);
            }
            journal.add(new Newest(world.newestId()));
            journal.flush();
            over = batch.contains(new End());
        }
    }

    private void write(News one, Journal journal, StoredFiles files) throws IOException {
        switch (one) {
            case Arranged arranged -> arrangement(journal);
            case Spoken spoken -> message(spoken, journal);
            case Sent sent -> {
                files.write(sent.file(), sent.upload());
                journal.add(new Attached(sent.file(), sent.upload().name(), sent.upload().contentType()));
            }
            case End end -> {
                // What came before it is written.
            }
        }
    }

    private void arrangement(Journal journal) throws IOException {
        Set<Lasting> now = world.arrangement();
        Set<Lasting> changed = new LinkedHashSet<>(now);
        changed.removeAll(new HashSet<>(written));
        for (Lasting thing : changed) {
            journal.add(thing);
        }
        written = now;
    }

    /** "… is thinking" is not written: whoever had to answer it is gone in the next run. */
    private static void message(Spoken spoken, Journal journal) throws IOException {
        Optional<Message> now = spoken.channel().messages().get(spoken.message());
        if (now.isEmpty()) {
            journal.add(new Unsaid(spoken.message()));
        } else if (!now.get().isLoading()) {
            journal.add(Said.of(now.get()));
        }
    }
}
