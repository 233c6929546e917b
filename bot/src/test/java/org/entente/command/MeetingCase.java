package org.entente.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.ScriptFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office with a clock that somebody moves on during a meeting. */
abstract class MeetingCase {

    final Watch watch = new Watch();
    Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder, watch, new Contents(ScriptFolder.builtIn().edition(),
                edition -> ContentReader.read(edition).content().orElseThrow()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** A clock that the test moves. */
    static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-20T14:00:00Z");

        void pass(int minutes) {
            now = now.plus(Duration.ofMinutes(minutes));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    String meeting(String verb) {
        return office.types("Ann", "meeting " + verb);
    }

    void allAnswer(int question, String text) {
        office.types("Ben", "conversation answer", "question", question + "", "text", text);
        office.types("Cleo", "conversation answer", "question", question + "", "text", text);
    }

    static String file(Reply closed) {
        return new String(Office.files(closed).getFirst().content(), StandardCharsets.UTF_8);
    }
}
