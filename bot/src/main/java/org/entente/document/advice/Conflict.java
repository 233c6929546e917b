package org.entente.document.advice;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.advice.Circumstances.Money;

/** Where a document does not fit what the group has answered. */
public enum Conflict {
    /** In a note or a memorandum, which are for partners who each spend their own. */
    MONEY,
    /** In any of the documents: it takes a contract. */
    PAYMENT,
    /** In a note or a memorandum: more than three parties. */
    MANY,
    /** In a note or a memorandum: a service that they create together. */
    CREATED_TOGETHER,
    /** A note for what reaches beyond one place, or lasts. */
    LIGHT,
    /** An agreement for something small, local and short. */
    HEAVY;

    /** Those of a document that the group makes or would make. */
    public static List<Conflict> of(Instrument made, Circumstances known) {
        return Stream.of(values()).filter(conflict -> conflict.arises(made, known)).toList();
    }

    private boolean arises(Instrument made, Circumstances known) {
        boolean agreement = made == Instrument.AGREEMENT;
        return switch (this) {
            case MONEY -> !agreement && known.sharesMoney() && !known.is(Money.PAID);
            case PAYMENT -> known.is(Money.PAID);
            case MANY -> !agreement && known.several();
            case CREATED_TOGETHER -> !agreement && known.createsTogether();
            case LIGHT -> made == Instrument.NOTE && (!known.local().orElse(true) || !known.brief().orElse(true));
            case HEAVY -> agreement && known.modest() && !known.callsForAgreement();
        };
    }
}
