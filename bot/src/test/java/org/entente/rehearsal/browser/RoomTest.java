package org.entente.rehearsal.browser;

import java.nio.file.Path;
import org.entente.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A room of its own for each test, open in the browser of the class. */
abstract class RoomTest {

    @TempDir
    Path folder;

    Rehearsed room;
    Page page;

    abstract Chromium chromium();

    @BeforeEach
    void opens() throws Exception {
        room = Rehearsed.in(folder, Language.FRENCH, "two-agencies");
        page = chromium().open(room);
    }

    @AfterEach
    void closes() {
        // A page whose room is gone would look for it.
        chromium().driver().get("about:blank");
        room.close();
    }
}
