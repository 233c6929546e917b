package org.entente.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.app.Outside;
import org.entente.app.Wiring;
import org.entente.discord.Address;
import org.entente.script.Edition;
import org.entente.script.Meeting;
import org.entente.store.Mode;
import org.entente.text.Language;
import org.entente.text.Messages;

/**
 * What a rehearsal room is made of.
 *
 * @param database      the bot's record; what else is kept lies beside it
 * @param port          on 127.0.0.1; 0 takes any free one
 * @param scripts       the edition that new partnerships are pinned to
 * @param samples       meetings that can be played
 * @param language      of a room that is new, and for people whose Discord speaks neither French nor English
 * @param specification Discord's own, against which every body that the bot sends is held; empty: unchecked
 */
public record Plan(Path database, int port, Edition scripts, List<Meeting> samples, Messages messages,
        Language language, Clock clock, Optional<Path> specification, Outside outside) {

    public Plan {
        samples = List.copyOf(samples);
    }

    /** What it keeps, and where. */
    public RoomFiles files() {
        return new RoomFiles(database);
    }

    Plan at(int anotherPort) {
        return new Plan(database, anotherPort, scripts, samples, messages, language, clock, specification, outside);
    }

    Wiring.Parts bot(String token, URI api, URI gateway) {
        return new Wiring.Parts(database, Mode.REHEARSAL, scripts, messages, language,
                new Address(token, Optional.of(api), Optional.of(gateway)), clock, () -> {}, outside);
    }
}
