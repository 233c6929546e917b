package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.command.model.LanguageModel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However much is said and by however many, there is a card that Discord takes. */
class SummaryOfManyTest {

    private static final int MOST = 4000;
    private static final int ORGANISATIONS = 25;

    @TempDir
    private Path folder;

    /** Two of them are there already. */
    private static Office of(Path folder, ScriptedModel model, String answer) {
        Office office = new Office(folder, store -> store, Clock.systemUTC(), Office.CONTENTS, Optional.of(model));
        office.begin();
        IntStream.rangeClosed(3, ORGANISATIONS).forEach(i -> {
            office.types("Ann", "organization add", "name", "Organization number " + i);
            office.types("Ann", "conversation answer", "organization", "Organization number " + i, "text", answer);
        });
        office.types("Ben", "conversation answer", "text", answer);
        return office;
    }

    @Test
    void twentyFiveLongAnswersStillMakeOneCard() {
        try (Office office = of(folder, new ScriptedModel(), "*_`Long* answers_ [say](much). ".repeat(30))) {
            for (String kind : new String[]{"question", "section", "worksheet"}) {
                String card = office.types("Ann", "summary " + kind, "with", "plain");
                assertThat(card).contains("Made without a language model").hasSizeLessThan(MOST);
            }
        }
    }

    @Test
    void whatFitsNoModelIsSaidAndNothingIsSent() {
        ScriptedModel model = new ScriptedModel();
        model.room = 10;
        try (Office office = of(folder, model, "We lend a room.")) {
            office.types("Ben", "summary consent", "agreement", "yes");
            assertThat(office.types("Ann", "summary question")).contains("has still to agree").hasSizeLessThan(MOST);
            model.fails(Reason.DOWN);
            assertThat(office.types("Ann", "summary question", "with", "model")).contains("We lend a room.");
            assertThat(model.asked).isEmpty();
        }
    }
}
