package org.entente.command.words;

import java.util.ArrayList;
import java.util.List;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.script.AnswerKind;
import org.entente.script.Choice;
import org.entente.script.Question;
import org.entente.text.Typography;

/** Values and names in words. */
public final class Spoken {

    private Spoken() {}

    /** A value as people read it, without any formatting: what was typed comes back as typed. */
    public static String value(Speech speech, Question question, Value value) {
        return switch (value) {
            case Value.Words words -> words.text();
            case Value.Picks picks -> Typography.list(labels(speech, question, picks), speech.language());
            case Value.Amount amount -> amount(speech, question, amount.number());
            case Value.Day day -> Typography.date(day.date(), speech.language());
            case Value.Truth truth -> speech.say(truth.yes() ? "value.yes" : "value.no");
            case Value.Skipped skipped -> speech.say("value.skipped");
        };
    }

    /** What an answer says of itself beside its text: who said it first, and that it is not confirmed. */
    public static String mark(Speech speech, Answer answer) {
        List<String> marks = new ArrayList<>();
        answer.credit().ifPresent(credit -> marks.add(speech.say("card.said-by", "person", Authors.of(speech,
                credit))));
        if (answer.unconfirmed()) {
            marks.add(speech.say("card.unconfirmed"));
        }
        return String.join(", ", marks);
    }

    /** What is said of an organisation that has given no answer: it passed, is away, or has not answered yet. */
    public static String silence(Interview interview, Question question, Organisation organisation) {
        if (interview.answer(question, organisation).isPresent()) {
            return "value.skipped";
        }
        return interview.isAway(organisation) ? "card.away" : "card.awaited";
    }

    private static String amount(Speech speech, Question question, long number) {
        return question.kind() instanceof AnswerKind.WholeNumber kind && kind.unit().isPresent()
                ? number + "\u00A0" + speech.in(kind.unit().get())
                : Long.toString(number);
    }

    private static List<String> labels(Speech speech, Question question, Value.Picks picks) {
        return question.kind().choices().stream().filter(choice -> picks.choices().contains(choice.id()))
                .map(Choice::label).map(speech::in).toList();
    }

    /** An organisation's name, disarmed for a card. */
    public static String name(Partnership partnership, long organisation) {
        return partnership.organisation(organisation).map(Organisation::name).map(Markup::typed).orElse("?");
    }
}
