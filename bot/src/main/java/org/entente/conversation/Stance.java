package org.entente.conversation;

/** What an organisation says to a proposal. Silence is not consent. */
public sealed interface Stance {

    int LONGEST_REASON = 1000;

    /** Nothing yet, or only to an earlier text. */
    record Silent() implements Stance {}

    record Agrees() implements Stance {}

    /** Agrees, and says what it is not at ease with. */
    record Reserves(String reason) implements Stance {
        public Reserves {
            reasoned(reason);
        }
    }

    /** Does not agree, and says why. */
    record Objects(String reason) implements Stance {
        public Objects {
            reasoned(reason);
        }
    }

    /** Whether the text may stand, as far as this organisation is concerned. */
    default boolean accepts() {
        return switch (this) {
            case Agrees agrees -> true;
            case Reserves reserves -> true;
            case Silent silent -> false;
            case Objects objects -> false;
        };
    }

    private static void reasoned(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of 1 to " + LONGEST_REASON + " characters");
        }
    }
}
