package org.entente.command.talk;

import java.util.function.Predicate;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Reading.PostedCard;
import org.entente.script.Question;
import org.entente.script.Script;

/** Which cards an act leaves out of date. */
public record Redrawing(Desk desk) {

    /** The card of one question; of all where whether others are asked, and so their numbers, hangs on it. */
    public void answered(Outcome stored, Script script, Question question) {
        long partnership = stored.number("partnership");
        boolean renumbers = script.questions().flatMap(later -> later.when().stream())
                .flatMap(condition -> condition.earlier().stream())
                .anyMatch(on -> on.question().equals(question.id()));
        desk.cards().refresh(new Cards.Key(partnership, script.id(), question.id()));
        if (renumbers) {
            redraw(partnership, card -> card.script().equals(script.id()));
        }
    }

    /** The cards of the questions that the channel is at. */
    public void full(long partnership) {
        redraw(partnership, PostedCard::full);
    }

    private void redraw(long partnership, Predicate<PostedCard> which) {
        desk.store().read(Reading::cards).stream().filter(card -> card.partnership() == partnership).filter(which)
                .forEach(card -> desk.cards().refresh(new Cards.Key(partnership, card.script(), card.question())));
    }
}
