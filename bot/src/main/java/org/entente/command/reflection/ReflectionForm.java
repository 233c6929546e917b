package org.entente.command.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.followup.StepFields;
import org.entente.command.talk.AnswerForm;
import org.entente.command.words.OwnWork;
import org.entente.conversation.Answer;
import org.entente.script.Question;

/** The forms of a private question, which say who will see what is written. */
record ReflectionForm(Speech speech, OwnWork work) {

    /** The answer, with one next step where the script has them: this fills Discord's five places. */
    Form answer(Question question) {
        Optional<Answer> present = work.answer(question);
        AnswerForm form = new AnswerForm(speech, Reflections.NAME);
        List<Field> fields = new ArrayList<>();
        fields.add(form.note(question, whoSees()));
        fields.add(form.field(question, present.map(Answer::value)));
        if (work.script().followUp()) {
            fields.addAll(StepFields.of(speech, false, ""));
        }
        return new Form(target("answer", question).with("revision", present.map(Answer::revision).orElse(0)),
                speech.in(question.title()), fields);
    }

    /** One more next step. */
    Form step(Question question) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Note("**" + speech.in(question.prompt()) + "**\n-# " + whoSees()));
        fields.addAll(StepFields.of(speech, true, ""));
        return new Form(target("step", question), speech.in(question.title()), fields);
    }

    /** Names the organisation, so that what is written for one never lands with another that the person joins. */
    private Target target(String action, Question question) {
        return Target.to(Reflections.NAME + " " + action).with("question", question.id())
                .with("organization", work.organisation().id());
    }

    private String whoSees() {
        return speech.say("reflection.who-sees", "organisation", Markup.typed(work.organisation().name()));
    }
}
