package org.entente.command.reflection;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Form;
import org.entente.command.followup.StepFields;
import org.entente.command.talk.AnswerInput;
import org.entente.command.talk.Answering;
import org.entente.command.words.Ids;
import org.entente.command.words.OwnWork;
import org.entente.command.words.Scripts;
import org.entente.conversation.Answer;
import org.entente.conversation.Draft;
import org.entente.conversation.FollowUp.Plan;
import org.entente.conversation.FollowUp.Source;
import org.entente.conversation.Value;
import org.entente.script.Question;

/** How what an organisation writes by itself gets into the record: only its own people write, only they are told. */
final class ReflectionAnswers {

    private final Desk desk;
    private final Scripts scripts;
    private final BiFunction<Request, String, Reply> shown;

    /** @param shown the private card of the question that the request names, under a piece of news */
    ReflectionAnswers(Desk desk, Scripts scripts, BiFunction<Request, String, Reply> shown) {
        this.desk = desk;
        this.scripts = scripts;
        this.shown = shown;
    }

    Reply answer(Request request) {
        return isGiven(request) ? store(request, false) : open(request, ReflectionForm::answer);
    }

    private static boolean isGiven(Request request) {
        return request.act() == Act.SENT_FORM || request.argument("text").isPresent();
    }

    Reply skip(Request request) {
        return store(request, true);
    }

    Reply step(Request request) {
        return isGiven(request) ? storeStep(request) : open(request, ReflectionForm::step);
    }

    private Reply open(Request request, BiFunction<ReflectionForm, Question, Form> form) {
        return desk.look(request, (scene, record) -> {
            OwnWork work = OwnWork.of(scene, record, scripts.chosen(request, scene, record));
            ReflectionForm forms = new ReflectionForm(desk.speech(request), work);
            return new Reply.Open(form.apply(forms, question(request, work)));
        });
    }

    private Question question(Request request, OwnWork work) {
        return scripts.question(work.interview(), request.required("question"));
    }

    private Reply store(Request request, boolean skipped) {
        Outcome stored = desk.write(request, (scene, record) -> {
            OwnWork work = OwnWork.of(scene, record, scripts.chosen(request, scene, record));
            refuseIfMoved(request, work);
            Question question = question(request, work);
            if (!work.interview().isAsked(question)) {
                throw Refused.because("interview.not-asked");
            }
            return store(request, scene, record, work, question, skipped
                    ? new Value.Skipped()
                    : value(request,
                            question));
        });
        return shown.apply(request, desk.speech(request).say(
                stored.word().equals("skipped") ? "reflection.skipped" : "reflection.saved"));
    }

    private Outcome store(Request request, Scene scene, Writing record, OwnWork work, Question question, Value value) {
        Optional<Answer> present = work.answer(question);
        int seen = request.argument("revision").map(Ids::number).map(Math::toIntExact)
                .orElseGet(() -> present.map(Answer::revision).orElse(0));
        Optional<Plan> step = step(request, work, question);
        long person = Desk.actor(request, record);
        try {
            int revision = record.privateAnswers().answer(scene.partnership().id(), new Draft(work.script().id(),
                    question.id(), work.organisation().id(), seen, value, Answering.language(request, scene, record),
                    person, Answer.Entered.BY_MEMBER));
            step.ifPresent(plan -> add(scene, record, work, plan, person));
            return new Outcome(value instanceof Value.Skipped ? "skipped" : "answered",
                    Map.of("question", question.id(), "revision", Integer.toString(revision)));
        } catch (Writing.Stale stale) {
            Speech speech = desk.speech(request);
            throw Answering.stale(speech, question, present, request.written().stream().sorted()
                    .flatMap(field -> request.field(field).stream()).toList());
        }
    }

    /** Whatever is refused here, the whole form goes back to its author. */
    private static Value value(Request request, Question question) {
        try {
            return new AnswerInput(request).value(question);
        } catch (Refused slip) {
            throw new Refused(slip.key(), slip.arguments());
        }
    }

    /** A text typed with the command is the answer, so only a form brings a step along. */
    private static Optional<Plan> step(Request request, OwnWork work, Question question) {
        return request.act() == Act.SENT_FORM ? plan(request, work, question) : Optional.empty();
    }

    private static Optional<Plan> plan(Request request, OwnWork work, Question question) {
        return work.script().followUp()
                ? StepFields.read(request, Optional.of(new Source(work.script().id(), question.id())),
                        Optional.empty())
                : Optional.empty();
    }

    private static long add(Scene scene, Writing record, OwnWork work, Plan plan, long person) {
        return record.followUps().add(scene.partnership().id(), OptionalLong.of(work.organisation().id()), plan,
                person);
    }

    private Reply storeStep(Request request) {
        desk.write(request, (scene, record) -> {
            OwnWork work = OwnWork.of(scene, record, scripts.chosen(request, scene, record));
            refuseIfMoved(request, work);
            Plan plan = plan(request, work, question(request, work))
                    .orElseThrow(() -> Refused.because("followup.no-words"));
            return Outcome.of("added", "followup", add(scene, record, work, plan, Desk.actor(request, record)));
        });
        return shown.apply(request, desk.speech(request).say("reflection.step-saved"));
    }

    /** A form that was opened for one organisation never writes for another that the person joined since. */
    private static void refuseIfMoved(Request request, OwnWork work) {
        request.argument("organization").filter(id -> Ids.number(id) != work.organisation().id()).ifPresent(other -> {
            throw Refused.because("reflection.moved");
        });
    }
}
