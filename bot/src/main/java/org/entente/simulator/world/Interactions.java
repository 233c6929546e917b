package org.entente.simulator.world;

import java.util.Optional;
import org.entente.simulator.wire.Bounded;

/** The interactions whose tokens are still known. */
public final class Interactions {

    private static final int MOST = 4_000;

    private final Bounded<String, Interaction> byToken = new Bounded<>(MOST);

    void add(Interaction interaction) {
        byToken.put(interaction.token(), interaction);
    }

    public Optional<Interaction> get(String token) {
        return byToken.get(token);
    }
}
