package org.entente.command.draft;

import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.words.ChosenDocument;

/** That the advice is another document than the one in the making, wherever a draft is spoken of. */
record Advised(Speech speech, ChosenDocument chosen) {

    Optional<String> line() {
        return chosen.otherwise().map(advice -> speech.say("advice.differs", "document",
                ChosenDocument.name(speech, advice), "present", chosen.made(speech)));
    }

    static Button button(Speech speech) {
        return Button.plain(speech.say("button.advice"), Target.to("draft advice"));
    }
}
