package org.entente.command.words;

import java.util.List;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;

/** What every public card ends with: the door, and the same card in the other language, for whoever asks. */
public final class Footer {

    private Footer() {}

    /** A line on which nothing can be pressed stays a line. */
    public static Card under(Card card, Speech speech, Target view) {
        boolean acts = card.pieces().stream().anyMatch(Card.Buttons.class::isInstance);
        return acts ? card.with(of(speech, view)) : card;
    }

    /** @param view what shows the same to one person, wherever it stands */
    public static List<Button> of(Speech speech, Target view) {
        return List.of(Button.plain(speech.say("button.door"), Target.to("entente")),
                Button.plain(speech.say("button.other-language"), view.in(speech.language().other())));
    }
}
