package org.entente.simulator.wire;

import java.util.Optional;

/** What goes wrong on purpose; by default nothing does. The methods may also wait, to be slow. */
public interface Faults {

    Faults NONE = new Faults() {
    };

    /** An error in place of handling a REST call. */
    default Optional<Refused> insteadOf(String method, String path) {
        return Optional.empty();
    }

    /** Whether the answer to a REST call is lost after the call has taken effect: the connection breaks. */
    default boolean losesAnswer(String method, String path) {
        return false;
    }

    /** Whether an event never reaches the bot. */
    default boolean swallows(String event) {
        return false;
    }
}
