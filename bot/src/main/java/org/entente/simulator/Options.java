package org.entente.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.entente.simulator.wire.Faults;

/**
 * How a simulator is to behave.
 *
 * @param port          on 127.0.0.1; 0 takes any free one
 * @param token         the only bot token that is accepted
 * @param specification Discord's OpenAPI file, where every body is to be held against it
 * @param patience      how long a person's client waits for the first answer to an interaction
 * @param clock         says how old an interaction's token is
 * @param faults        what goes wrong on purpose
 * @param kept          the folder in which all comes back in the next run; nothing is kept without it
 */
public record Options(int port, String token, Optional<Path> specification, Duration patience, InstantSource clock,
        Faults faults, Optional<Path> kept) {

    /** Discord gives a bot three seconds. */
    public static final Options DEFAULT = new Options(0, "rehearsal", Optional.empty(), Duration.ofSeconds(3),
            InstantSource.system(), Faults.NONE, Optional.empty());

    public Options withPort(int chosen) {
        return new Options(chosen, token, specification, patience, clock, faults, kept);
    }

    public Options withToken(String chosen) {
        return new Options(port, chosen, specification, patience, clock, faults, kept);
    }

    public Options withSpecification(Path file) {
        return new Options(port, token, Optional.of(file), patience, clock, faults, kept);
    }

    public Options withPatience(Duration chosen) {
        return new Options(port, token, specification, chosen, clock, faults, kept);
    }

    public Options withClock(InstantSource chosen) {
        return new Options(port, token, specification, patience, chosen, faults, kept);
    }

    public Options withFaults(Faults chosen) {
        return new Options(port, token, specification, patience, clock, chosen, kept);
    }

    public Options withKept(Path folder) {
        return new Options(port, token, specification, patience, clock, faults, Optional.of(folder));
    }
}
