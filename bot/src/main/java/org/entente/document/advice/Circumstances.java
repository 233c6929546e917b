package org.entente.document.advice;

import java.util.Optional;

/**
 * What the advice goes by (G, Part 3 step 5; P); empty: not known yet.
 *
 * @param organisations how many take part
 * @param created       whether they create a service together, rather than each offering its own
 * @param local         whether it stays in one place, rather than a region or a province
 * @param brief         whether it lasts less than a year
 */
public record Circumstances(int organisations, Optional<Money> money, Optional<Boolean> created,
        Optional<Boolean> local, Optional<Boolean> brief) {

    /** Up to here a memorandum does (I-45). */
    public static final int MOST_FOR_MEMORANDUM = 3;

    /** What becomes of money between the organisations. */
    public enum Money {
        /** Each spends its own. */
        NONE,
        /** There is some; how is not said yet. */
        SOME,
        /** They put it together. */
        COMMON,
        /** One pays another for services, or funds it. */
        PAID
    }

    boolean several() {
        return organisations > MOST_FOR_MEMORANDUM;
    }

    boolean is(Money kind) {
        return money.filter(kind::equals).isPresent();
    }

    /** Whether money is known to pass between them or to be held together. */
    boolean sharesMoney() {
        return money.filter(kind -> kind != Money.NONE).isPresent();
    }

    boolean createsTogether() {
        return created.orElse(false);
    }

    /** Whether something is known that an agreement is for (I-46). */
    boolean callsForAgreement() {
        return several() || createsTogether() || is(Money.COMMON) || is(Money.SOME);
    }

    /** Small, local and short (I-47), as far as is known. */
    boolean modest() {
        return !several() && local.orElse(false) && brief.orElse(false);
    }

    /** Nothing is left to be said that the advice goes by. */
    public boolean known() {
        return money.filter(kind -> kind != Money.SOME).isPresent() && created.isPresent() && local.isPresent()
                && brief.isPresent();
    }

    Circumstances with(Money other) {
        return new Circumstances(organisations, Optional.of(other), created, local, brief);
    }

    Circumstances creating(boolean together) {
        return new Circumstances(organisations, money, Optional.of(together), local, brief);
    }

    Circumstances of(int count) {
        return new Circumstances(count, money, created, local, brief);
    }

    Circumstances local(boolean here) {
        return new Circumstances(organisations, money, created, Optional.of(here), brief);
    }

    Circumstances brief(boolean lessThanAYear) {
        return new Circumstances(organisations, money, created, local, Optional.of(lessThanAYear));
    }
}
