package org.entente.simulator.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.simulator.world.Lasting;
import org.jspecify.annotations.Nullable;

/** Reads a journal from its beginning; a last line that was being written when its process died does not count. */
final class JournalReader {

    private final Path file;

    JournalReader(Path file) {
        this.file = file;
    }

    /** @throws CannotRestore if this is no journal, or a line that was written whole cannot be read */
    void read(Consumer<Lasting> each) throws IOException {
        boolean torn = lastLineIsTorn();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            if (!Lines.FIRST.equals(lines.readLine())) {
                throw new CannotRestore(file, "this is no journal that this version can read");
            }
            int number = 2;
            @Nullable
            String line = lines.readLine();
            while (line != null) {
                String next = lines.readLine();
                if (next != null || !torn) {
                    each.accept(thing(line, number));
                }
                line = next;
                number++;
            }
        }
    }

    private Lasting thing(String line, int number) {
        try {
            return Lines.read(line);
        } catch (JsonProcessingException e) {
            throw new CannotRestore(file, "line " + number + " cannot be read", e);
        }
    }

    private boolean lastLineIsTorn() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                return false;
            }
            bytes.seek(bytes.length() - 1);
            return bytes.read() != '\n';
        }
    }
}
