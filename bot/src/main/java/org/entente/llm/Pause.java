package org.entente.llm;

import java.time.Duration;

/** How time is let pass before a call is made again. */
@FunctionalInterface
interface Pause {

    void last(Duration time) throws InterruptedException;
}
