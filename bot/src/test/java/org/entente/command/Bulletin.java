package org.entente.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.Wiring;
import org.entente.command.card.Card;
import org.entente.command.unasked.Unasked;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.ScriptFolder;

/** An office with a clock that moves, and all that the bot says there by itself. */
final class Bulletin implements AutoCloseable, Channel {

    /**
     * @param to     whom; empty for everybody
     * @param direct whether it was a direct message
     */
    record Said(Optional<String> to, boolean direct, String text) {}

    private static final Contents CONTENTS = new Contents(ScriptFolder.builtIn().edition(),
            edition -> ContentReader.read(edition).content().orElseThrow());

    final MovedClock clock = new MovedClock();
    final Office office;
    final List<Said> said = new ArrayList<>();
    final Set<String> refusing = new HashSet<>();
    private Unasked unasked;

    /** Ben leads Alpha, Cleo leads Beta; all are welcomed, and question 1 is shown. */
    Bulletin(Path folder) {
        office = Office.begun(folder, clock, CONTENTS);
        unasked = Wiring.unasked(office.desk, this, clock);
    }

    static Bulletin welcomed(Path folder) {
        Bulletin bulletin = new Bulletin(folder);
        bulletin.tick();
        bulletin.said.clear();
        return bulletin;
    }

    /** The bot goes and comes back: what it has in memory is lost. */
    void restart() {
        unasked = Wiring.unasked(office.desk, this, clock);
    }

    /** @return what is said now */
    List<Said> tick() {
        int before = said.size();
        unasked.tick(clock.instant());
        return List.copyOf(said.subList(before, said.size()));
    }

    List<Said> after(Duration time) {
        clock.pass(time);
        return tick();
    }

    @Override
    public Optional<String> post(String channel, Card card, Optional<String> mention) {
        said.add(new Said(mention, false, Office.text(card)));
        return Optional.of("message");
    }

    @Override
    public boolean tell(String person, Card card) {
        if (refusing.contains(person)) {
            return false;
        }
        said.add(new Said(Optional.of(person), true, Office.text(card)));
        return true;
    }

    @Override
    public boolean edit(String channel, String message, Card card) {
        return true;
    }

    @Override
    public void close() {
        office.close();
    }
}
