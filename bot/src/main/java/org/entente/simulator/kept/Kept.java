package org.entente.simulator.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.simulator.world.Lasting;
import org.entente.simulator.world.Lasting.Attached;
import org.entente.simulator.world.Lasting.Newest;
import org.entente.simulator.world.Past;
import org.entente.simulator.world.World;
import org.jspecify.annotations.Nullable;

/** A folder in which one world outlives the simulator that runs it. */
public final class Kept implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Kept.class.getName());

    /** Between two attempts to write what could not be written. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path folder;
    private final FolderLock lock;
    private final StoredFiles files;
    private Optional<Scribe> scribe = Optional.empty();
    private Optional<Thread> writing = Optional.empty();
    private volatile @Nullable Exception failure;

    private Kept(Path folder, FolderLock lock, StoredFiles files) {
        this.folder = folder;
        this.lock = lock;
        this.files = files;
    }

    /** Whether a world is kept in the folder. */
    public static boolean isIn(Path folder) {
        return Files.exists(Journal.file(folder));
    }

    /** @throws FolderInUse if another simulator keeps its world there */
    public static Kept in(Path folder) {
        try {
            StoredFiles files = new StoredFiles(Files.createDirectories(folder.resolve("files")));
            return new Kept(folder, FolderLock.take(folder), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the world of what the folder holds, and listens to it from then on.
     *
     * @throws CannotRestore if that cannot be read
     */
    public World world(Function<Past, World> making) {
        World world = made(making);
        Scribe listening = new Scribe(world);
        world.watch(listening);
        scribe = Optional.of(listening);
        return world;
    }

    private World made(Function<Past, World> making) {
        Path journal = Journal.file(folder);
        try {
            Past past = new Past(files::read);
            if (Files.exists(journal)) {
                new JournalReader(journal).read(past::learn);
            }
            return making.apply(past);
        } catch (IllegalArgumentException e) {
            throw new CannotRestore(journal, "it does not fit together", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a fresh journal with the world as it is, and adds to it whatever changes. */
    public void begin(World world) {
        Scribe listening = scribe.orElseThrow();
        try {
            Journal journal = fresh(world, listening);
            writing = Optional.of(Thread.ofPlatform().name("keeps the loopback Discord").daemon()
                    .start(() -> write(world, listening, journal)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the place of the journal that was there only once it is whole. */
    private Journal fresh(World world, Scribe listening) throws IOException {
        List<Lasting> holdings = world.holdings();
        Set<Lasting> arrangement = world.arrangement();
        List<Lasting> all = new ArrayList<>(arrangement);
        all.addAll(holdings);
        all.add(new Newest(world.newestId()));
        Set<Long> attached = holdings.stream().filter(Attached.class::isInstance).map(Lasting::id)
                .collect(Collectors.toSet());
        for (long file : attached) {
            files.complete(file, world.attachments().get(file));
        }
        Journal journal = Journal.beginning(folder, all);
        files.deleteAllBut(attached);
        listening.knows(arrangement);
        return journal;
    }

    private void write(World world, Scribe listening, Journal first) {
        Optional<Journal> journal = Optional.of(first);
        try {
            while (!wrote(listening, journal)) {
                Thread.sleep(PAUSE);
                journal = again(world, listening);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether all is written, or nothing more can be done. */
    private boolean wrote(Scribe listening, Optional<Journal> open) throws InterruptedException {
        if (open.isEmpty()) {
            return listening.hasEnded();
        }
        try (Journal journal = open.get()) {
            failure = null;
            listening.write(journal, files);
            return true;
        } catch (IOException | RuntimeException e) {
            failed(e);
            return false;
        }
    }

    /** A journal begun anew holds all that could not be written; empty: there is still no room for it. */
    private Optional<Journal> again(World world, Scribe listening) {
        try {
            return Optional.of(fresh(world, listening));
        } catch (IOException | RuntimeException e) {
            failed(e);
            return Optional.empty();
        }
    }

    private void failed(Exception why) {
        if (failure == null) {
            LOG.log(Level.ERROR, "What happens is not kept in " + folder + " for now", why);
        }
        failure = why;
    }

    /** Whether all that happens is being written; otherwise it is tried again and again. */
    public boolean isWriting() {
        return failure == null;
    }

    /**
     * Returns when all that happened is written.
     *
     * @throws IllegalStateException if some of it could not be
     */
    @Override
    public void close() {
        try (lock) {
            scribe.ifPresent(Scribe::end);
            if (writing.isPresent()) {
                writing.get().join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new IllegalStateException("not all that happened is kept in " + folder, failure);
        }
    }
}
