package org.entente.document.advice;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.advice.Circumstances.Money;

/** What fits a group, and why; no more than advice. */
public sealed interface Advice {

    List<Reason> reasons();

    /** Of the documents that this product writes, the one to make; beside a contract, the one for all the rest. */
    Instrument instrument();

    /** One of the documents that this product writes. */
    record Use(Instrument instrument, List<Reason> reasons) implements Advice {

        public Use {
            reasons = List.copyOf(reasons);
        }
    }

    /** One organisation pays another: that takes a service or funding contract, which this product does not write. */
    record Contract(Instrument instrument, List<Reason> reasons) implements Advice {

        /** The word for it where advice is kept. */
        public static final String WORD = "contract";

        public Contract {
            reasons = List.copyOf(reasons);
        }
    }

    /** Something that was answered, and that the advice follows from. */
    enum Reason {
        PAID, COMMON_BUDGET, MONEY, CREATED_TOGETHER, MORE_THAN_THREE, NO_MONEY, OWN_SERVICES, UP_TO_THREE, LOCAL, BRIEF, WIDE, LASTING
    }

    /** The advice as far as things are known; a memorandum where nothing is. */
    static Advice on(Circumstances known) {
        if (known.is(Money.PAID)) {
            return new Contract(fitting(known.with(Money.NONE)), List.of(Reason.PAID));
        }
        Instrument fitting = fitting(known);
        return new Use(fitting, switch (fitting) {
            case AGREEMENT -> triggers(known);
            case MEMORANDUM -> settled(known, false);
            case NOTE -> settled(known, true);
        });
    }

    /** A note only where it is certain that nothing heavier is needed. */
    private static Instrument fitting(Circumstances known) {
        if (known.callsForAgreement()) {
            return Instrument.AGREEMENT;
        }
        boolean simple = known.is(Money.NONE) && known.created().isPresent();
        return simple && known.modest() ? Instrument.NOTE : Instrument.MEMORANDUM;
    }

    private static List<Reason> triggers(Circumstances known) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, known.is(Money.COMMON), Reason.COMMON_BUDGET);
        add(reasons, known.is(Money.SOME), Reason.MONEY);
        add(reasons, known.createsTogether(), Reason.CREATED_TOGETHER);
        add(reasons, known.several(), Reason.MORE_THAN_THREE);
        return reasons;
    }

    private static List<Reason> settled(Circumstances known, boolean modest) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, known.is(Money.NONE), Reason.NO_MONEY);
        add(reasons, known.created().isPresent(), Reason.OWN_SERVICES);
        add(reasons, true, Reason.UP_TO_THREE);
        add(reasons, modest, Reason.LOCAL);
        add(reasons, modest, Reason.BRIEF);
        add(reasons, known.local().filter(here -> !here).isPresent(), Reason.WIDE);
        add(reasons, known.brief().filter(brief -> !brief).isPresent(), Reason.LASTING);
        return reasons;
    }

    private static void add(List<Reason> reasons, boolean holds, Reason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    /** The word under which it is kept and compared. */
    default String word() {
        return switch (this) {
            case Use use -> use.instrument().plan();
            case Contract contract -> Contract.WORD;
        };
    }
}
