package org.entente.llm;

import java.time.Duration;
import java.util.Optional;
import org.entente.command.model.LanguageModel.Reason;

/** Why an exchange brought no answer. It holds no word of what was sent or came back, so that it may stand anywhere. */
final class Trouble extends RuntimeException {

    /** What went wrong. */
    enum Kind {
        /** Nobody is there, or whoever is hangs up before answering. */
        UNREACHED(Reason.DOWN, true, false),
        /** The answer broke off. */
        BROKEN_OFF(Reason.DOWN, true, true),
        /** Status 429 or 503. */
        BUSY(Reason.BUSY, true, false),
        /** Another status of 500 to 599. */
        FAILING(Reason.DOWN, true, false),
        /** Status 401 or 403. */
        KEY(Reason.KEY, false, false),
        /** Any other status: no such model, a question it does not take, or a redirect, which is never followed. */
        REFUSED(Reason.REFUSED, false, false),
        /** The time limit is over. */
        LATE(Reason.SLOW, false, true),
        /** The answer is longer than any that was asked for. */
        ENDLESS(Reason.NONSENSE, false, true),
        /** Somebody hung up on it. */
        CALLED_OFF(Reason.CANCELLED, false, true);

        final Reason reason;
        /** Whether it may be better in a moment. */
        final boolean passes;
        /** Whether the endpoint has worked on the prompt all the same. */
        final boolean worked;

        Kind(Reason reason, boolean passes, boolean worked) {
            this.reason = reason;
            this.passes = passes;
            this.worked = worked;
        }
    }

    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final transient Optional<Duration> wait;

    private Trouble(Kind kind, String text, Optional<Duration> wait) {
        super(text, null, false, false);
        this.kind = kind;
        this.wait = wait;
    }

    static Trouble of(Kind kind) {
        return new Trouble(kind, kind.name(), Optional.empty());
    }

    /** @param wait for how long the endpoint asks to be left alone */
    static Trouble ofStatus(int status, Optional<Duration> wait) {
        Kind kind = switch (status) {
            case 401, 403 -> Kind.KEY;
            case 429, 503 -> Kind.BUSY;
            default -> status >= 500 && status < 600 ? Kind.FAILING : Kind.REFUSED;
        };
        return new Trouble(kind, kind.name() + " " + status, wait);
    }

    Kind kind() {
        return kind;
    }

    Optional<Duration> asksToWait() {
        return wait;
    }
}
