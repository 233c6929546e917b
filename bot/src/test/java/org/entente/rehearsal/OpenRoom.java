package org.entente.rehearsal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.app.Outside;
import org.entente.script.Meeting;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.text.Language;
import org.entente.text.Messages;

/** A rehearsal room of a test, with its files in a folder of the test's. */
public final class OpenRoom implements AutoCloseable {

    public static final Messages MESSAGES = MessagesReader.builtIn().messages().orElseThrow();

    private final RehearsalRoom room;

    private OpenRoom(RehearsalRoom room) {
        this.room = room;
    }

    /** @param samples that can be played in it */
    public static Plan plan(Path folder, Language language, Meeting... samples) {
        return new Plan(folder.resolve("rehearsal.db"), 0, ScriptFolder.builtIn().edition(), List.of(samples),
                MESSAGES, language, Clock.systemUTC(),
                Optional.ofNullable(System.getenv("DISCORD_OPENAPI")).map(Path::of), Outside.NOBODY);
    }

    /** The room with the bot in it. */
    public static OpenRoom of(Plan plan) throws InterruptedException {
        OpenRoom open = new OpenRoom(RehearsalRoom.open(plan));
        open.room.startBot();
        return open;
    }

    public RehearsalRoom room() {
        return room;
    }

    public URI address() {
        return room.address();
    }

    @Override
    public void close() {
        room.close();
    }
}
