package org.entente.simulator.kept;

import java.nio.file.Path;

/** What an earlier run left cannot be read; nothing of it was touched. */
public final class CannotRestore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    CannotRestore(Path file, String why, Throwable cause) {
        super(file + ": " + why, cause);
        this.file = file;
    }

    CannotRestore(Path file, String why) {
        super(file + ": " + why);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
