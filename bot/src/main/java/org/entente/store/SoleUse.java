package org.entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The right of one store to a file, held by a lock on a file beside it that ends in {@code .lock} and stays there. */
final class SoleUse implements AutoCloseable {

    /** POSIX drops a process's lock when any channel to the file closes, so this process must not open a second one. */
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path lockFile;
    private final FileChannel channel;

    private SoleUse(Path lockFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /** @throws CannotOpen where another store has it */
    static SoleUse of(Path file) throws IOException {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        if (!HERE.add(lockFile)) {
            throw new CannotOpen(CannotOpen.Reason.IN_USE, file);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new CannotOpen(CannotOpen.Reason.IN_USE, file);
            }
            return new SoleUse(lockFile, channel);
        } catch (IOException | RuntimeException e) {
            giveUp(lockFile, channel);
            throw e;
        }
    }

    private static void giveUp(Path lockFile, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HERE.remove(lockFile);
        }
    }

    @Override
    public void close() throws IOException {
        giveUp(lockFile, channel);
    }
}
