package org.entente.document.advice;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.advice.Circumstances.Money;

/** Something that may come out otherwise than it is known or supposed now. */
public enum Turn {
    PAYING, COMMON_BUDGET, NO_MONEY, CREATING_TOGETHER, OWN_SERVICES, MORE_THAN_THREE, UP_TO_THREE, LOCAL_AND_BRIEF, WIDE, LASTING;

    /** A turn, and what the advice would be then. */
    public record Change(Turn turn, Advice then) {}

    /** What would change the advice, each thing by itself. */
    public static List<Change> changing(Circumstances now) {
        String present = Advice.on(now).word();
        return Stream.of(values()).map(turn -> new Change(turn, Advice.on(turn.from(now))))
                .filter(change -> !change.then().word().equals(present)).toList();
    }

    private Circumstances from(Circumstances now) {
        int most = Circumstances.MOST_FOR_MEMORANDUM;
        return switch (this) {
            case PAYING -> now.with(Money.PAID);
            case COMMON_BUDGET -> now.with(Money.COMMON);
            case NO_MONEY -> now.with(Money.NONE);
            case CREATING_TOGETHER -> now.creating(true);
            case OWN_SERVICES -> now.creating(false);
            case MORE_THAN_THREE -> now.of(Math.max(now.organisations(), most + 1));
            case UP_TO_THREE -> now.of(Math.min(now.organisations(), most));
            case LOCAL_AND_BRIEF -> now.local(true).brief(true);
            case WIDE -> now.local(false);
            case LASTING -> now.brief(false);
        };
    }
}
