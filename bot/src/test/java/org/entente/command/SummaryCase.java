package org.entente.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.entente.command.card.Card;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two organisations have answered the first question, and a model may be asked to sum that up. */
abstract class SummaryCase {

    /** What both have said, with their words. */
    static final Statement SHARED = ScriptedModel.statement(Kind.SHARED, "All want to welcome newcomers.", "A1",
            "We want to welcome newcomers", "A2", "Welcome the newcomers who come");

    final ScriptedModel model = new ScriptedModel();
    Office office;

    @BeforeEach
    final void begin(@TempDir Path folder) {
        office = new Office(folder, store -> store, Clock.systemUTC(), Office.CONTENTS, Optional.of(model));
        office.begin();
        bothAnswer();
    }

    @AfterEach
    final void end() {
        model.letsGo();
        office.jobs.close();
        office.close();
    }

    /** The same in every group, wherever the office is at. */
    final void bothAnswer() {
        office.types("Ben", "conversation answer", "text", "We want to welcome newcomers and offer 3 workshops.");
        office.types("Cleo", "conversation answer", "text", "Welcome the newcomers who come to the library.");
    }

    final void allConsent() {
        office.types("Ben", "summary consent", "agreement", "yes");
        office.types("Cleo", "summary consent", "agreement", "yes");
    }

    /** The model has been asked, and has not answered yet; what it says in the end is given before. */
    final Card reading() throws InterruptedException {
        model.holds();
        model.says(SHARED);
        office.types("Ann", "summary question", "with", "model");
        return office.awaitPosted("is reading the answers");
    }
}
