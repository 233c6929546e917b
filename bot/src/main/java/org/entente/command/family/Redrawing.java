package org.entente.command.family;

import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.record.Pace;
import org.entente.script.Question;
import org.entente.script.Script;

/** Which cards an act leaves out of date. */
record Redrawing(Desk desk) {

    /** The card of one question; of all where whether others are asked, and so their numbers, hangs on it. */
    void answered(Outcome stored, Script script, Question question) {
        long partnership = stored.number("partnership");
        boolean renumbers = script.questions().flatMap(later -> later.when().stream())
                .anyMatch(condition -> condition.question().equals(question.id()));
        desk.cards().refresh(new Cards.Key(partnership, script.id(), question.id()));
        if (renumbers) {
            desk.store().read(Reading::cards).stream()
                    .filter(card -> card.partnership() == partnership && card.script().equals(script.id()))
                    .forEach(card -> desk.cards().refresh(new Cards.Key(partnership, script.id(), card.question())));
        }
    }

    /** The cards of the questions that the channel shows. */
    void shown(long partnership) {
        for (Pace.Shown shown : desk.store().read(record -> record.pace().shown(partnership))) {
            desk.cards().refresh(new Cards.Key(partnership, shown.script(), shown.question()));
        }
    }
}
