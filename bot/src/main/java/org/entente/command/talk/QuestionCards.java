package org.entente.command.talk;

import org.entente.command.Cards;
import org.entente.command.Contents;
import org.entente.command.Reading;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.words.Footer;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.partnership.Partnership;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Messages;

/** Paints question cards from the record, in the partnership's language. */
public record QuestionCards(Contents contents, Messages messages) implements Cards.Painter {

    @Override
    public Cards.Painting paint(Reading record, Cards.Key key) {
        Partnership partnership = record.partnership(key.partnership()).orElseThrow();
        Script asked = contents.of(record, partnership).script(key.script()).orElseThrow();
        Script script = asked.question(key.question()).isPresent()
                ? asked
                : contents.whole(record, partnership).script(key.script()).orElseThrow();
        Question question = script.question(key.question()).orElseThrow();
        Interview interview = Scripts.interview(partnership, script, record);
        boolean full = record.shown(partnership.id(), script.id()).filter(question.id()::equals).isPresent();
        Speech speech = new Speech(messages, partnership.language());
        QuestionCard card = new QuestionCard(speech, interview, question);
        if (record.lifetimes().isClosed(partnership.id())) {
            return new Cards.Painting(card.closed(), partnership.channel(), false);
        }
        Card shown = full ? card.full() : card.result();
        return new Cards.Painting(Footer.under(shown, speech, QuestionCard.view(interview, question)), partnership
                .channel(), full);
    }
}
