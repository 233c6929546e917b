package org.entente.command.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Consent;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Typography;

/** The channel's card of a question: in full while the group is at it, and its result afterwards. */
record QuestionCard(Speech speech, Interview interview, Question question) {

    /** What Discord shows in one message, less headings, question, help and buttons' words. */
    private static final int ROOM_FOR_ANSWERS = 2400;
    /** The answers' share where something is proposed. */
    private static final int ROOM_BESIDE_WORDINGS = 800;
    private static final int ROOM_FOR_STANCES = 500;
    /** With more organisations than this, the card counts instead of quoting. */
    private static final int MOST_QUOTED = 10;
    private static final int MOST_RESUMED = 5;

    Card full() {
        Card.Builder card = Card.builder()
                .words("-# " + speech.say("card.place", "section", speech.in(script().sectionOf(question).title()),
                        "number", number(question), "of", interview.asked().size(), "count", question.minutes()))
                .words("### " + speech.in(question.title()) + "\n" + speech.in(question.prompt())
                        + question.help().map(help -> "\n-# " + speech.in(help)).orElse(""))
                .divider().words(answers());
        if (!interview.isAsked(question)) {
            return card.words(speech.say("interview.not-asked")).buttons(moving()).build();
        }
        if (interview.isParked(question)) {
            card.words(speech.say("card.parked"));
        }
        if (!consent().proposals().isEmpty()) {
            card.divider().words(String.join("\n", consent().blocks(roomForWordings(), ROOM_FOR_STANCES)));
        }
        if (isEnd()) {
            card.divider().words(ending());
        }
        return card.buttons(wordingButtons()).buttons(buttons()).buttons(roomButtons()).buttons(isEnd()
                ? resuming()
                : List.of()).build();
    }

    /** One line, with a button that shows everything privately. */
    Card result() {
        return Card.builder().words("-# " + resultLine())
                .buttons(Button.plain(speech.say("card.read", "number", number(question)), to("show"))).build();
    }

    private String resultLine() {
        if (!interview.isAsked(question)) {
            return speech.say("card.unasked", "title", speech.in(question.title()));
        }
        String line = speech.say("card.result", "number", number(question), "title", speech.in(question.title()),
                "count", spoken(), "of", interview.organisations().size());
        return line + passed() + wordings() + (interview.isParked(question) ? " " + speech.say("card.parked") : "");
    }

    private Script script() {
        return interview.script();
    }

    private int number(Question of) {
        return interview.numberOf(of);
    }

    private boolean isEnd() {
        return interview.after(question).isEmpty() && interview.isSettled(question);
    }

    /** All was gone through, or what is left. */
    private String ending() {
        String title = speech.in(script().title());
        List<String> left = new ArrayList<>();
        if (!interview.aside().isEmpty()) {
            left.add(speech.say("card.left-aside", "count", interview.aside().size()));
        }
        if (!interview.passed().isEmpty()) {
            left.add(speech.say("card.left-passed", "count", interview.passed().size()));
        }
        return left.isEmpty()
                ? speech.say("card.all-done", "title", title)
                : speech.say("card.left", "title", title, "left", Typography.list(left, speech.language()));
    }

    private long spoken() {
        return interview.organisations().stream().flatMap(organisation -> answer(organisation).stream())
                .filter(answer -> !answer.skipped()).count();
    }

    private String passed() {
        long count = interview.organisations().stream().flatMap(organisation -> answer(organisation).stream())
                .filter(Answer::skipped).count();
        return count == 0 ? "" : " " + speech.say("card.passed", "count", count);
    }

    private Consent consent() {
        return new Consent(speech, interview, question);
    }

    private static int roomForWordings() {
        return ROOM_FOR_ANSWERS - ROOM_BESIDE_WORDINGS - ROOM_FOR_STANCES;
    }

    private List<Button> wordingButtons() {
        return new ConsentButtons(speech, interview, question).buttons(!consent().isCut(roomForWordings()));
    }

    /** How far the group is with a wording, where one is proposed. */
    private String wordings() {
        return consent().proposals().stream().findFirst().map(one -> " " + (interview.isAgreed(question)
                ? speech.say("wording.result-agreed")
                : speech.say("wording.result-proposed", "count", one.accepted(interview.organisations()), "of",
                        interview.organisations().size()))).orElse("");
    }

    /** What stays where the partnership was closed: no button leads anywhere. */
    Card closed() {
        return Card.of("-# " + resultLine() + "\n-# " + speech.say("card.closed"));
    }

    private String answers() {
        List<Organisation> organisations = interview.organisations();
        if (organisations.size() > MOST_QUOTED) {
            return speech.say("card.counted", "count", spoken(), "of", organisations.size()) + passed();
        }
        int room = consent().proposals().isEmpty() ? ROOM_FOR_ANSWERS : ROOM_BESIDE_WORDINGS;
        int each = room / Math.max(1, organisations.size());
        List<String> lines = new ArrayList<>();
        organisations.forEach(organisation -> lines.add(line(organisation, each)));
        return String.join("\n", lines);
    }

    private String line(Organisation organisation, int room) {
        String name = Markup.typed(organisation.name(), Math.min(Organisation.LONGEST_NAME, room / 2));
        return answer(organisation).filter(given -> !given.skipped())
                .map(given -> speech.say("card.said", "organisation", name, "answer", said(given, room - name
                        .length())))
                .orElseGet(() -> speech.say("card.silent", "organisation", name, "state", "*" + state(organisation)
                        + "*"));
    }

    private String said(Answer answer, int room) {
        String words = Spoken.mark(speech, answer);
        String mark = words.isEmpty() ? "" : " *(" + words + ")*";
        return Markup.typed(Spoken.value(speech, question, answer.value()), room - mark.length()) + mark;
    }

    private String state(Organisation organisation) {
        return speech.say(Spoken.silence(interview, question, organisation));
    }

    private Optional<Answer> answer(Organisation organisation) {
        return interview.answer(question, organisation);
    }

    private List<Button> buttons() {
        List<Button> row = new ArrayList<>();
        row.add(new AnswerForm(speech, family()).button(interview, question));
        row.add(Button.plain(speech.say("card.skip", "number", number(question)), to("skip")));
        row.addAll(moving());
        row.add(Button.plain(speech.say("card.read-all"), to("show")));
        return row;
    }

    private List<Button> moving() {
        List<Button> row = new ArrayList<>();
        interview.before(question).ifPresent(before -> row.add(Button.plain(speech.say("card.back"), to("back"))));
        interview.after(question).ifPresent(after -> row.add(Button.plain(speech.say("card.next"), to("next"))));
        return row;
    }

    /** What the facilitator does for the whole room. */
    private List<Button> roomButtons() {
        List<Button> row = new ArrayList<>();
        row.add(Parking.button(speech, interview, question));
        row.add(ScribeForm.button(speech, interview, question));
        row.addAll(Absences.buttons(speech, interview, question, Card.Buttons.MOST - row.size()));
        return row;
    }

    /** Questions put aside come back at the end. */
    private List<Button> resuming() {
        return interview.aside().stream().filter(aside -> !aside.equals(question)).limit(MOST_RESUMED)
                .map(aside -> Parking.button(speech, interview, aside)).toList();
    }

    /** What shows the card to one person. */
    static Target view(Interview interview, Question question) {
        return Scripts.target(Scripts.familyOf(interview.script().id()), "card", interview.script(), question);
    }

    private String family() {
        return Scripts.familyOf(script().id());
    }

    private Target to(String action) {
        return Scripts.target(family(), action, script(), question);
    }
}
