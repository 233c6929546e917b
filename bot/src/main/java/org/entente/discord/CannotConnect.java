package org.entente.discord;

/** Discord did not let the bot in, or could not be reached. */
public final class CannotConnect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Discord does not know the token; trying again is of no use. */
        TOKEN,
        /** Discord closed the connection for good: wrong settings of the application. */
        ENDED,
        /** The application may not register its commands. */
        PERMISSION,
        /** Nobody answered, or with an error; it may pass. */
        UNREACHABLE
    }

    private final Reason reason;

    CannotConnect(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
