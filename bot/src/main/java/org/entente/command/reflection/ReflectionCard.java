package org.entente.command.reflection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.followup.FollowUpLine;
import org.entente.command.words.OwnWork;
import org.entente.command.words.ScreenCheck;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Typography;

/**
 * A question as the people of one organisation see it, each for themselves.
 *
 * @param voice whether the person may share
 * @param alone whether they have said that nobody else sees their screen
 */
record ReflectionCard(Speech speech, OwnWork work, boolean voice, boolean alone, Clock clock) {

    /** Of the 4000 characters that Discord shows; the rest is for the question and its help. */
    private static final int ROOM_FOR_ANSWER = 1500;
    private static final int ROOM_FOR_STEPS = 1000;
    private static final int MOST_OF_A_STEP = 300;

    Card of(Question question, Optional<String> news) {
        Script script = work.script();
        Card.Builder card = Card.builder().words(news)
                .words("-# " + speech.say("card.place", "section", speech.in(script.sectionOf(question).title()),
                        "number", work.interview().numberOf(question), "of", work.interview().asked().size(), "count",
                        question.minutes()))
                .words("### " + speech.in(question.title()) + "\n" + speech.in(question.prompt())
                        + question.help().map(help -> "\n-# " + speech.in(help)).orElse(""))
                .divider().words(answer(question));
        return card.words(steps(question)).words("-# " + standing(question)).buttons(moves(question))
                .buttons(more(question)).build();
    }

    /** Nothing is left to answer. */
    Card done() {
        String title = speech.in(work.script().title());
        return Card.builder().words(speech.say("card.all-done", "title", title) + "\n-# " + whoSees())
                .buttons(reading()).build();
    }

    private String answer(Question question) {
        String name = name();
        Optional<Answer> answer = work.answer(question);
        if (answer.filter(given -> !given.skipped()).isEmpty()) {
            return speech.say("card.silent", "organisation", name, "state",
                    "*" + speech.say(answer.isPresent() ? "value.skipped" : "card.awaited") + "*");
        }
        String said = Spoken.value(speech, question, answer.get().value());
        return speech.say("card.said", "organisation", name, "answer", Markup.typed(said, ROOM_FOR_ANSWER));
    }

    private Optional<String> steps(Question question) {
        List<FollowUp> steps = work.steps(question.id());
        FollowUpLine line = new FollowUpLine(speech, LocalDate.now(clock),
                typed -> Markup.typed(Markup.line(typed), MOST_OF_A_STEP));
        StringBuilder text = new StringBuilder(speech.say("followup.next-steps"));
        int shown = 0;
        for (FollowUp step : steps) {
            String one = "\n- " + line.of(step);
            if (text.length() + one.length() > ROOM_FOR_STEPS) {
                break;
            }
            text.append(one);
            shown++;
        }
        if (shown < steps.size()) {
            text.append('\n').append(speech.say("followup.more", "count", steps.size() - shown));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /** Who sees it: its people, or everybody as it stood at some day. */
    private String standing(Question question) {
        return work.shared(question.id()).map(share -> {
            boolean same = work.answer(question).filter(work::isShared).isPresent();
            String day = Typography.date(LocalDate.ofInstant(share.at(), clock.getZone()), speech.language());
            return speech.say(same ? "reflection.shared-on" : "reflection.changed-since", "date", day, "person",
                    Markup.typed(share.by()));
        }).orElseGet(this::whoSees);
    }

    private String whoSees() {
        return speech.say("reflection.private", "organisation", name());
    }

    private List<Button> moves(Question question) {
        int number = work.interview().numberOf(question);
        List<Button> row = new ArrayList<>();
        row.add(Button.main(speech.say("card.answer", "number", number), to("answer", question)));
        row.add(Button.plain(speech.say("card.skip", "number", number), to("skip", question)));
        work.interview().before(question)
                .ifPresent(before -> row.add(Button.plain(speech.say("card.back"), to("back", question))));
        row.add(Button.plain(speech.say("card.next"), to("next", question)));
        return row;
    }

    private List<Button> more(Question question) {
        List<Button> row = new ArrayList<>();
        if (work.script().followUp()) {
            row.add(Button.plain(speech.say("reflection.another-step"), to("step", question)));
        }
        row.addAll(reading());
        if (voice && work.answer(question).filter(answer -> !answer.skipped() && !work.isShared(answer)).isPresent()) {
            row.add(Button.plain(speech.say("reflection.share-one", "number", work.interview().numberOf(question)),
                    to("share", question)));
        }
        return row;
    }

    private List<Button> reading() {
        List<Button> row = new ArrayList<>();
        row.add(Button.plain(speech.say("reflection.read-own"), target("show")));
        row.add(Button.plain(speech.say("button.export-answers"), target("formats")));
        if (voice && work.said().stream().anyMatch(answer -> !work.isShared(answer))) {
            row.add(Button.plain(speech.say("reflection.share-all"), target("share")));
        }
        return row;
    }

    private Target to(String action, Question question) {
        return ScreenCheck.remembering(alone,
                Target.to(Reflections.NAME + " " + action).with("question", question.id()));
    }

    private Target target(String action) {
        return ScreenCheck.remembering(alone, Target.to(Reflections.NAME + " " + action));
    }

    private String name() {
        return Markup.typed(work.organisation().name());
    }
}
