package org.entente.document.advice;

import java.util.Optional;
import java.util.stream.Stream;

/** A document by which organisations say what they do together, the lightest first (I-45 to I-47). */
public enum Instrument {
    NOTE("informal-note"), MEMORANDUM("memorandum"), AGREEMENT("partnership-agreement");

    /** The draft before anybody has chosen. */
    public static final Instrument USUAL = MEMORANDUM;

    private final String plan;

    Instrument(String plan) {
        this.plan = plan;
    }

    /** The id of its plan. */
    public String plan() {
        return plan;
    }

    public static Optional<Instrument> of(String plan) {
        return Stream.of(values()).filter(one -> one.plan.equals(plan)).findFirst();
    }
}
