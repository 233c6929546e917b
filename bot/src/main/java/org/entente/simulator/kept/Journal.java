package org.entente.simulator.kept;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.entente.simulator.world.Lasting;

/** The file to which every change is added. */
final class Journal implements AutoCloseable {

    private static final String NAME = "journal.jsonl";

    private final OutputStream out;

    private Journal(OutputStream out) {
        this.out = out;
    }

    static Path file(Path folder) {
        return folder.resolve(NAME);
    }

    /** A new journal that begins with these things, put in the place of the old one once it is whole. */
    static Journal beginning(Path folder, Iterable<Lasting> things) throws IOException {
        Path fresh = folder.resolve(NAME + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            Lines.first(out);
            for (Lasting thing : things) {
                Lines.write(out, thing);
            }
        }
        Files.move(fresh, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new Journal(new BufferedOutputStream(Files.newOutputStream(file(folder), StandardOpenOption.APPEND)));
    }

    void add(Lasting thing) throws IOException {
        Lines.write(out, thing);
    }

    /** From here on, what was added outlives the process. */
    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
