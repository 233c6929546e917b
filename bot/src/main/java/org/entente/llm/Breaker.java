package org.entente.llm;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said;
import org.entente.command.model.LanguageModel.Said.Nothing;
import org.entente.command.model.LanguageModel.Said.Statements;

/** Leaves an endpoint alone for a while after it failed several times in a row; then one call tries it. */
final class Breaker {

    static final int FAILURES = 4;
    static final Duration REST = Duration.ofMinutes(1);
    private static final Said PAUSED = new Nothing(Reason.PAUSED, 0);

    /** Teaches nothing; a permission that is never given back would keep a trial open for good. */
    private static final Said GIVEN_BACK = new Nothing(Reason.CANCELLED, 0);

    private final CircuitBreaker breaker;

    Breaker(Clock clock) {
        breaker = CircuitBreaker.of("llm", CircuitBreakerConfig.custom().clock(clock)
                .slidingWindow(FAILURES, FAILURES, SlidingWindowType.COUNT_BASED).failureRateThreshold(100)
                .waitDurationInOpenState(REST).permittedNumberOfCallsInHalfOpenState(1)
                .recordResult(Boolean.FALSE::equals).build());
    }

    /** Whether nothing may be asked now. */
    boolean isOpen() {
        boolean lets = breaker.tryAcquirePermission();
        if (lets) {
            breaker.releasePermission();
        }
        return !lets;
    }

    Said guard(Supplier<Said> call) {
        if (!breaker.tryAcquirePermission()) {
            return PAUSED;
        }
        Said said = GIVEN_BACK;
        try {
            said = call.get();
        } finally {
            learn(said);
        }
        return said;
    }

    private void learn(Said said) {
        switch (said) {
            case Statements statements -> learn(true);
            case Nothing nothing -> learn(nothing.reason());
        }
    }

    private void learn(Reason reason) {
        switch (reason) {
            case DOWN, SLOW, BUSY, KEY, REFUSED -> learn(false);
            case NONSENSE -> learn(true);
            case PAUSED, FULL, CANCELLED -> breaker.releasePermission();
        }
    }

    private void learn(boolean answered) {
        breaker.onResult(0, TimeUnit.NANOSECONDS, answered);
    }
}
