package org.entente.command;

import java.nio.file.Path;
import org.entente.command.card.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office of two organisations whose people reflect by themselves. */
abstract class ReflectionCase {

    static final String FIRST = "services-done-well";
    static final String SECOND = "services-to-improve";

    Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.begun(folder);
        office.types("Ben", "member add", "person", "Dan");
    }

    @AfterEach
    void close() {
        office.close();
    }

    String answers(String who, String question, String text) {
        return office.types(who, "reflection answer", "question", question, "text", text);
    }

    Form form(String who, String question) {
        return office.opens(who, "reflection answer", "question", question);
    }

    /** Presses the button of which the label begins so. */
    Reply presses(String who, Reply shown, String label) {
        return office.handle(office.pressed(who, shown, label));
    }

    Reply typed(String who, String command, String... options) {
        return office.handle(office.typed(who, command, options));
    }
}
