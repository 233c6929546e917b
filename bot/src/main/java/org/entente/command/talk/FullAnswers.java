package org.entente.command.talk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.command.Attachment;
import org.entente.command.Reply;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.words.Spoken;
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
        String heading = "### " + speech.in(question.title()) + "\n" + speech.in(question.prompt()) + "\n";
        String shown = interview.organisations().stream()
                .map(organisation -> line(speech, interview, question, organisation, "card", Markup::typed))
                .collect(Collectors.joining("\n"));
        if (shown.length() <= ROOM) {
            return new Reply.Private(card(speech, interview, heading + shown));
        }
        String whole = speech.in(question.prompt()) + "\n\n" + interview.organisations().stream()
                .map(organisation -> line(speech, interview, question, organisation, "file", UnaryOperator.identity()))
                .collect(Collectors.joining("\n\n"));
        return new Reply.Private(card(speech, interview, heading + "\n" + speech.say("interview.in-file")), List.of(
                new Attachment(question.id() + ".txt", whole.getBytes(StandardCharsets.UTF_8))));
    }

    private static Card card(Speech speech, Interview interview, String words) {
        return Card.builder().words(words).buttons(Button.plain(speech.say("button.export-answers"),
                AnswersTaken.target(interview.script()))).build();
    }

    private static String line(Speech speech, Interview interview, Question question, Organisation organisation,
            String place, UnaryOperator<String> typed) {
        String name = typed.apply(organisation.name());
        Optional<Answer> answer = interview.answers().of(interview.script().id(), question.id(), organisation.id());
        if (answer.filter(given -> !given.skipped()).isEmpty()) {
            String state = speech.say(Spoken.silence(interview, question, organisation));
            return speech.say(place + ".silent", "organisation", name, "state", state);
        }
        String said = typed.apply(Spoken.value(speech, question, answer.get().value()));
        return speech.say(place + ".said", "organisation", name, "answer", said + entered(speech, answer.get()));
    }

    private static String entered(Speech speech, Answer answer) {
        String mark = Spoken.mark(speech, answer);
        return mark.isEmpty() ? "" : " (" + mark + ")";
    }
}
