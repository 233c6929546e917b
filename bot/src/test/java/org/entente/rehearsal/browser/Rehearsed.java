package org.entente.rehearsal.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.app.Outside;
import org.entente.rehearsal.Plan;
import org.entente.rehearsal.RehearsalRoom;
import org.entente.script.Meeting;
import org.entente.script.reading.MeetingReader;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.text.Language;

/** A rehearsal room that has just been opened, with everything that the program itself gives it. */
final class Rehearsed implements AutoCloseable {

    private final RehearsalRoom room;

    private Rehearsed(RehearsalRoom room) {
        this.room = room;
    }

    /** @param folder empty, for what the room keeps */
    static Rehearsed in(Path folder, Language language, String... samples) throws IOException, InterruptedException {
        RehearsalRoom room = RehearsalRoom.open(new Plan(folder.resolve("rehearsal.db"), 0,
                ScriptFolder.builtIn().edition(), meetings(samples), MessagesReader.builtIn().messages().orElseThrow(),
                language, Clock.systemUTC(), Optional.ofNullable(System.getenv("DISCORD_OPENAPI")).map(Path::of),
                Outside.NOBODY));
        try {
            room.startBot();
        } catch (RuntimeException | InterruptedException failed) {
            room.close();
            throw failed;
        }
        return new Rehearsed(room);
    }

    private static List<Meeting> meetings(String... files) throws IOException {
        List<Meeting> meetings = new java.util.ArrayList<>();
        for (String file : files) {
            meetings.add(meeting(file));
        }
        return meetings;
    }

    static Meeting meeting(String id) throws IOException {
        Path file = Path.of("..", "conversation-scripts", "meetings", id + ".yaml");
        return MeetingReader.read(file.toString(), Files.readString(file)).meeting().orElseThrow();
    }

    URI address() {
        return room.address();
    }

    /** Returns when the bot has done everything that was asked of it. */
    void awaitQuiet() throws InterruptedException {
        room.awaitQuiet();
    }

    @Override
    public void close() {
        room.close();
    }
}
