package org.entente.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.simulator.kept.Kept;
import org.entente.store.Mode;
import org.entente.store.SqliteStore;

/**
 * What a room keeps between runs: the bot's record, and beside it a folder with the loopback Discord and with what was
 * done there. The two belong together; where one is missing, the other is of no use.
 *
 * @param database the bot's record, marked as rehearsal
 */
public record RoomFiles(Path database) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    Path discord() {
        return beside(".discord");
    }

    Path deeds() {
        return discord().resolve("deeds.jsonl");
    }

    private Path beside(String ending) {
        return database.resolveSibling(database.getFileName() + ending);
    }

    /**
     * Sets aside what is of no use, because the other half is missing.
     *
     * @return where it is now; empty: nothing had to move
     */
    public Optional<Path> pairUp(Instant now) {
        boolean half = Files.exists(database) != Kept.isIn(discord());
        return half ? Optional.of(setAside(now)) : Optional.empty();
    }

    /**
     * Deletes everything that was kept.
     *
     * @throws org.entente.store.CannotOpen where another program uses it, or where it is no rehearsal
     */
    public void delete() {
        SqliteStore.delete(database, Mode.REHEARSAL);
        deleteFolder(discord());
    }

    private static void deleteFolder(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Moves what was kept out of the way; nothing is deleted.
     *
     * @return where the record is now
     */
    public Path setAside(Instant now) {
        String ending = ".set-aside." + STAMP.format(now);
        try {
            for (String part : List.of("", "-wal", "-shm", ".discord")) {
                Path from = beside(part);
                if (Files.exists(from)) {
                    Files.move(from, beside(ending + part));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return beside(ending);
    }
}
