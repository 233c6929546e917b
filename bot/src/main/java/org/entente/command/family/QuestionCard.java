package org.entente.command.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;

/** The channel's card of a question: in full while the group is at it, and its result afterwards. */
record QuestionCard(Speech speech, Interview interview, Question question) {

    /** What Discord shows in one message, less headings, question, help and buttons' words. */
    private static final int ROOM_FOR_ANSWERS = 2600;
    /** With more organisations than this, the card counts instead of quoting. */
    private static final int MOST_QUOTED = 10;

    Card full() {
        Script script = interview.script();
        Card.Builder card = Card.builder()
                .words("-# " + speech.say("card.place", "section", speech.in(script.sectionOf(question).title()),
                        "number",
                        script.numberOf(question), "of", script.questions().count(), "count", question.minutes()))
                .words("### " + speech.in(question.title()) + "\n" + speech.in(question.prompt())
                        + question.help().map(help -> "\n-# " + speech.in(help)).orElse(""))
                .divider().words(answers());
        Optional<Question> after = interview.after(question);
        if (after.isEmpty() && interview.isSettled(question)) {
            card.divider().words(speech.say("card.all-done", "title", speech.in(script.title())));
        }
        return card.buttons(buttons(after.isPresent())).build();
    }

    /** One line, with a button that shows everything privately. */
    Card result() {
        return Card.builder().words(resultLine())
                .buttons(Button.plain(speech.say("card.read", "number", interview.script().numberOf(question)),
                        to("show")))
                .build();
    }

    private String resultLine() {
        int answered = interview.present().size() - interview.awaited(question).size();
        return "-# " + speech.say("card.result", "number", interview.script().numberOf(question), "title",
                speech.in(question.title()), "count", answered, "of", interview.present().size());
    }

    /** What stays where the partnership was closed: no button leads anywhere. */
    Card closed() {
        return Card.of(resultLine() + "\n-# " + speech.say("card.closed"));
    }

    private String answers() {
        List<Organisation> organisations = interview.present();
        if (organisations.size() > MOST_QUOTED) {
            return speech.say("card.counted", "count", organisations.size() - interview.awaited(question).size(), "of",
                    organisations.size());
        }
        int each = ROOM_FOR_ANSWERS / Math.max(1, organisations.size());
        List<String> lines = new ArrayList<>();
        organisations.forEach(organisation -> lines.add(line(organisation, each)));
        return String.join("\n", lines);
    }

    private String line(Organisation organisation, int room) {
        String name = Markup.typed(organisation.name(), Organisation.LONGEST_NAME);
        return answer(organisation).filter(given -> !given.skipped())
                .map(given -> speech.say("card.said", "organisation", name, "answer", said(given, room - name
                        .length())))
                .orElseGet(() -> speech.say("card.silent", "organisation", name, "state", "*" + state(organisation)
                        + "*"));
    }

    private String said(Answer answer, int room) {
        String mark = answer.entered() == Answer.Entered.BY_FACILITATOR
                ? " *(" + speech.say("card.unconfirmed") + ")*"
                : "";
        return Markup.typed(Spoken.value(speech, question, answer.value()), room - mark.length()) + mark;
    }

    private String state(Organisation organisation) {
        return speech.say(answer(organisation).isPresent() ? "value.skipped" : "card.awaited");
    }

    private Optional<Answer> answer(Organisation organisation) {
        return interview.answers().of(interview.script().id(), question.id(), organisation.id());
    }

    private List<Button> buttons(boolean more) {
        List<Button> row = new ArrayList<>();
        row.add(new AnswerForm(speech, family()).button(interview, question));
        row.add(Button.plain(speech.say("card.skip", "number", interview.script().numberOf(question)), to("skip")));
        interview.before(question).ifPresent(before -> row.add(Button.plain(speech.say("card.back"), to("back"))));
        if (more) {
            row.add(Button.plain(speech.say("card.next"), to("next")));
        }
        row.add(Button.plain(speech.say("card.read-all"), to("show")));
        return row;
    }

    private String family() {
        return Scripts.familyOf(interview.script().id());
    }

    private org.entente.command.card.Target to(String action) {
        return Scripts.target(family(), action, interview.script(), question);
    }
}
