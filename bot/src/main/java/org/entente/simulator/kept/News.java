package org.entente.simulator.kept;

import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Channel;

/** Something changed; what it is like by now is asked when it is written. */
sealed interface News {

    /** Servers, channels, roles, people or commands. */
    record Arranged() implements News {}

    /** A message is new, changed or gone. */
    record Spoken(Channel channel, long message) implements News {}

    record Sent(long file, Upload upload) implements News {}

    /** Nothing follows. */
    record End() implements News {}
}
