package org.entente.command.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.record.Pace.Watched;
import org.entente.command.words.Footer;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.conversation.Stay;
import org.entente.partnership.Partnership;
import org.entente.script.Question;
import org.entente.script.Script;

/** What the bot says by itself in an open meeting: a question's minutes are over, and it can be put aside. */
public record ParkOffers(Desk desk) {

    /** @param channel where the card is to be posted */
    public record Offer(String channel, Card card) {}

    /** What is to be said now; each is remembered and does not come again in this meeting. */
    public List<Offer> due(Instant now) {
        return desk.store().read(record -> record.pace().watched()).stream()
                .flatMap(watched -> offer(watched, now).stream()).toList();
    }

    private Optional<Offer> offer(Watched watched, Instant now) {
        Optional<Offer> offer = desk.store().<Optional<Offer>>read(record -> offer(record, watched, now));
        offer.ifPresent(due -> desk.store().write(
                "park-offer-" + watched.meeting() + "-" + watched.script() + "-" + watched.question(), record -> {
                    record.pace().offered(watched.meeting(), watched.partnership(), watched.script(),
                            watched.question());
                    return Outcome.of("offered");
                }));
        return offer;
    }

    private Optional<Offer> offer(Reading record, Watched watched, Instant now) {
        Partnership partnership = record.partnership(watched.partnership()).orElseThrow();
        Optional<Script> script = Scripts.together(desk.contents().of(record, partnership)).stream()
                .filter(one -> one.id().equals(watched.script())).findFirst();
        Optional<Question> question = script.flatMap(one -> one.question(watched.question()))
                .filter(one -> new Stay(watched.since(), one.minutes(), watched.offered()).isTooLong(now));
        if (script.isEmpty() || question.isEmpty()) {
            return Optional.empty();
        }
        Interview interview = Scripts.interview(partnership, script.get(), record);
        return question.filter(one -> interview.isAsked(one) && !interview.isSettled(one))
                .map(one -> new Offer(partnership.channel(), card(desk.speech(partnership.language()), interview,
                        one)));
    }

    private static Card card(Speech speech, Interview interview, Question question) {
        return Footer.under(Card.builder()
                .words(speech.say("park.offer", "number", interview.numberOf(question), "title",
                        speech.in(question.title()), "count", question.minutes()))
                .buttons(Parking.button(speech, interview, question)).build(), speech, QuestionCard.view(interview,
                        question));
    }
}
