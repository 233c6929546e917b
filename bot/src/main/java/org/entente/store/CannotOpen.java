package org.entente.store;

import java.nio.file.Path;

/** The record's file cannot be used; nothing in it was changed, save that a copy may stand beside it. */
public final class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final String file;

    /** Why a file cannot be used. */
    public enum Reason {
        /** Another process, or another store of this one, has it open. */
        IN_USE,
        /** It was begun live and is opened for rehearsal, or the other way round. */
        OTHER_MODE,
        /** It is no database, a damaged one, or one of another program. */
        NOT_A_RECORD,
        /** A newer Entente has written it. */
        NEWER,
        /** Bringing it up to date, or copying it before that, failed. */
        CANNOT_MIGRATE,
        /** The file or its folder cannot be written. */
        CANNOT_WRITE
    }

    CannotOpen(Reason reason, Path file) {
        super(reason + ": " + file);
        this.reason = reason;
        this.file = file.toString();
    }

    CannotOpen(Reason reason, Path file, Throwable cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file.toString();
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return Path.of(file);
    }
}
