package org.entente.document.advice;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.document.advice.Circumstances.Money;

/** Something that may come out otherwise than it is known or supposed now. */
public enum Turn {
    PAYING(now -> now.with(Money.PAID)), COMMON_BUDGET(now -> now.with(Money.COMMON)), NO_MONEY(now -> now.with(
            Money.NONE)), CREATING_TOGETHER(now -> now.creating(true)), OWN_SERVICES(now -> now.creating(
                    false)), MORE_THAN_THREE(now -> now.of(Math.max(now.organisations(),
                            Circumstances.MOST_FOR_MEMORANDUM + 1))), UP_TO_THREE(now -> now.of(Math.min(now
                                    .organisations(), Circumstances.MOST_FOR_MEMORANDUM))), LOCAL_AND_BRIEF(now -> now
                                            .local(true).brief(true)), WIDE(now -> now.local(false)), LASTING(now -> now
                                                    .brief(false));

    /** A turn, and what the advice would be then. */
    public record Change(Turn turn, Advice then) {}

    private final UnaryOperator<Circumstances> turned;

    Turn(UnaryOperator<Circumstances> turned) {
        this.turned = turned;
    }

    /** What would change the advice, each thing by itself. */
    public static List<Change> changing(Circumstances now) {
        String present = Advice.on(now).word();
        return Stream.of(values()).map(turn -> new Change(turn, Advice.on(turn.turned.apply(now))))
                .filter(change -> !change.then().word().equals(present)).toList();
    }
}
