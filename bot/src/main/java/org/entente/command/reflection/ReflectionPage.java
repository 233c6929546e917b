package org.entente.command.reflection;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.command.Attachment;
import org.entente.command.Reply;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;
import org.entente.command.followup.FollowUpLine;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.script.Question;
import org.entente.script.Script;

/** Answers of one organisation with their next steps, uncut: in a private reply, or in a file where they are long. */
record ReflectionPage(Speech speech, Script script, LocalDate today) {

    /** Of the 4000 characters that Discord shows; the rest is for the heading. */
    private static final int ROOM = 3200;

    Reply.Private reply(String heading, List<Answer> answers, List<FollowUp> steps) {
        String shown = text(answers, steps, "**", Markup::typed);
        if (shown.length() <= ROOM) {
            return new Reply.Private(Card.of((heading + "\n" + shown).strip()));
        }
        String whole = text(answers, steps, "", UnaryOperator.identity());
        return new Reply.Private(Card.of(heading + "\n" + speech.say("interview.in-file")),
                List.of(new Attachment(script.id() + ".txt", whole.getBytes(StandardCharsets.UTF_8))));
    }

    private String text(List<Answer> answers, List<FollowUp> steps, String strong, UnaryOperator<String> typed) {
        List<String> parts = new ArrayList<>();
        List<Question> all = script.questions().toList();
        all.forEach(question -> answers.stream()
                .filter(answer -> answer.question().equals(question.id())).findFirst()
                .ifPresent(answer -> parts.add(strong + (all.indexOf(question) + 1) + ". " + speech.in(question.title())
                        + strong + "\n" + typed.apply(Spoken.value(speech, question, answer.value()))
                        + steps(question, steps, typed))));
        return String.join("\n\n", parts);
    }

    private String steps(Question question, List<FollowUp> all, UnaryOperator<String> typed) {
        FollowUpLine line = new FollowUpLine(speech, today, typed);
        List<String> lines = all.stream().filter(step -> step.comesFrom(script.id(), question.id()))
                .map(step -> "\n- " + line.of(step)).toList();
        return lines.isEmpty() ? "" : "\n" + speech.say("followup.next-steps") + String.join("", lines);
    }
}
