package org.entente.command.family;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.command.Attachment;
import org.entente.command.Reply;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.Question;

/** Everything that was said to a question, uncut: in the reply where it fits, as a file beside it where it does not. */
final class FullAnswers {

    /** Room for the answers in one message, in characters; the rest of Discord's 4000 is for the heading. */
    private static final int ROOM = 3200;

    private FullAnswers() {}

    static Reply reply(Speech speech, Interview interview, Question question) {
        StringBuilder shown = new StringBuilder();
        StringBuilder whole = new StringBuilder(speech.in(question.prompt())).append('\n');
        for (Organisation organisation : interview.present()) {
            String said = said(speech, interview, question, organisation);
            shown.append("\n**").append(Markup.typed(organisation.name())).append("** ").append(Markup.typed(said));
            whole.append("\n").append(organisation.name()).append("\n").append(said).append("\n");
        }
        String heading = "### " + speech.in(question.title()) + "\n" + speech.in(question.prompt()) + "\n";
        if (shown.length() <= ROOM) {
            return Reply.privately(heading + shown);
        }
        return new Reply.Private(Card.of(heading + "\n" + speech.say("interview.in-file")), List.of(new Attachment(
                question.id() + ".txt", whole.toString().getBytes(StandardCharsets.UTF_8))));
    }

    private static String said(Speech speech, Interview interview, Question question, Organisation organisation) {
        Optional<Answer> answer = interview.answers().of(interview.script().id(), question.id(), organisation.id());
        return answer.map(given -> Spoken.value(speech, question, given.value()) + entered(speech, given))
                .orElseGet(() -> speech.say("card.awaited"));
    }

    private static String entered(Speech speech, Answer answer) {
        return answer.entered() == Answer.Entered.BY_FACILITATOR ? " (" + speech.say("card.unconfirmed") + ")" : "";
    }
}
