package org.entente.command.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.conversation.Answer;
import org.entente.conversation.Draft;
import org.entente.conversation.Interview;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.text.Typography;

/** The facilitator types for the whole room: one form with a field for each of up to four organisations. */
final class Scribing {

    /** A form takes five parts, of which one is the question. */
    private static final int A_FORM = Form.MOST_FIELDS - 1;
    private static final int LONGEST_LABEL = 45;
    private static final String FROM = "from";
    /** A field's id: the organisation, and the revision that the field was made for. */
    private static final Pattern FIELD = Pattern.compile("o(\\d+)r(\\d+)");

    private final Desk desk;
    private final Scripts scripts;

    Scribing(Desk desk, Scripts scripts) {
        this.desk = desk;
        this.scripts = scripts;
    }

    static Button button(Speech speech, Interview interview, Question question) {
        return Button.plain(speech.say("card.scribe"), target(interview, question, 0));
    }

    private static Target target(Interview interview, Question question, int from) {
        Target target = Scripts.target(Scripts.familyOf(interview.script().id()), "scribe", interview.script(),
                question);
        return from == 0 ? target : target.with(FROM, from);
    }

    Reply scribe(Request request) {
        return request.act() == Act.SENT_FORM ? store(request) : open(request);
    }

    private Reply open(Request request) {
        return desk.look(request, (scene, record) -> {
            Interview interview = scripts.interview(scene.facilitator(), record,
                    scripts.chosen(request, scene, record).id());
            return form(desk.speech(request), interview, scripts.questionOrShown(request, scene, record, interview),
                    from(request));
        });
    }

    private static int from(Request request) {
        return request.argument(FROM).map(Integer::valueOf).orElse(0);
    }

    /** The form for four organisations, of which the one at {@code from} is the first. */
    static Reply form(Speech speech, Interview interview, Question question, int from) {
        List<Field> fields = new ArrayList<>();
        AnswerForm parts = new AnswerForm(speech, Scripts.familyOf(interview.script().id()));
        fields.add(new Note(parts.heading(question) + "\n-# " + speech.say("scribe.note")));
        interview.organisations().stream().skip(from).limit(A_FORM)
                .forEach(organisation -> fields.add(field(parts, interview, question, organisation)));
        return new Reply.Open(new Form(target(interview, question, from), speech.in(question.title()), fields));
    }

    private static Field field(AnswerForm parts, Interview interview, Question question, Organisation organisation) {
        Optional<Answer> present = interview.answer(question, organisation);
        String id = "o" + organisation.id() + "r" + present.map(Answer::revision).orElse(0);
        return parts.field(id, Markup.cut(organisation.name(), LONGEST_LABEL), question, present.map(Answer::value),
                false);
    }

    /** What was typed for one organisation. */
    private record Entry(Organisation organisation, int seen, Value value) {}

    private Reply store(Request request) {
        Outcome stored = desk.write(request, (scene, record) -> store(request, scene.facilitator(), record));
        return desk.look(request, (scene, record) -> {
            Interview interview = scripts.interview(scene, record, stored.fact("script"));
            Question question = interview.script().question(stored.fact("question")).orElseThrow();
            return told(request, scene, record, stored, interview, question)
                    .then(() -> new Redrawing(desk).answered(stored, interview.script(), question));
        });
    }

    private Outcome store(Request request, Scene scene, Writing record) {
        Interview interview = scripts.interview(scene, record, scripts.chosen(request, scene, record).id());
        Question question = scripts.questionOrShown(request, scene, record, interview);
        if (!interview.isAsked(question)) {
            throw Refused.because("interview.not-asked").returning(typed(request));
        }
        List<Long> entered = new ArrayList<>();
        List<Long> stale = new ArrayList<>();
        for (Entry entry : entries(request, scene, question)) {
            boolean same = interview.answer(question, entry.organisation())
                    .filter(answer -> answer.value().equals(entry.value())).isPresent();
            if (!same) {
                (enter(request, scene, record, interview, question, entry) ? entered : stale).add(entry.organisation()
                        .id());
            }
        }
        return new Outcome("scribed",
                Map.of("partnership", Long.toString(scene.partnership().id()), "script", interview.script().id(),
                        "question", question.id(), "entered", joined(entered), "stale", joined(stale)));
    }

    private static String typed(Request request) {
        return fields(request).map(id -> String.join(", ", request.picked(id))).collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> fields(Request request) {
        return request.fields().keySet().stream().filter(FIELD.asMatchPredicate()).sorted();
    }

    private static List<Entry> entries(Request request, Scene scene, Question question) {
        List<Entry> entries = new ArrayList<>();
        fields(request).forEach(id -> {
            Matcher parts = FIELD.matcher(id);
            AnswerInput input = new AnswerInput(request, id);
            if (parts.matches() && input.given()) {
                entries.add(new Entry(scene.organisation(parts.group(1)), Integer.parseInt(parts.group(2)),
                        valid(request, input, question)));
            }
        });
        return entries;
    }

    /** One field that does not fit gives back what stands in all of them. */
    private static Value valid(Request request, AnswerInput input, Question question) {
        try {
            return input.value(question);
        } catch (Refused refused) {
            throw refused.returning(typed(request));
        }
    }

    /** @return false where the organisation answered since the form was opened */
    private static boolean enter(Request request, Scene scene, Writing record, Interview interview, Question question,
            Entry entry) {
        Answer.Entered entered = scene.rights().speaksFor(entry.organisation().id())
                ? Answer.Entered.BY_MEMBER
                : Answer.Entered.BY_FACILITATOR;
        try {
            record.answer(scene.partnership().id(), new Draft(interview.script().id(), question.id(),
                    entry.organisation().id(), entry.seen(), entry.value(), Answering.language(request, scene, record),
                    Desk.actor(request, record), entered));
            return true;
        } catch (Writing.Stale stale) {
            return false;
        }
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Organisation> organisations(Scene scene, Outcome stored, String fact) {
        List<String> ids = List.of(stored.fact(fact).split(" "));
        return scene.partnership().organisations().stream()
                .filter(organisation -> ids.contains(Long.toString(organisation.id()))).toList();
    }

    private Reply told(Request request, Scene scene, Reading record, Outcome stored, Interview interview,
            Question question) {
        List<Organisation> entered = organisations(scene, stored, "entered");
        List<Organisation> stale = organisations(scene, stored, "stale");
        if (stale.isEmpty() && !entered.isEmpty()) {
            return new Reply.Public(line(request, scene, record, interview, question, entered));
        }
        Speech speech = desk.speech(request);
        List<Button> next = next(speech, interview, question, from(request));
        if (stale.isEmpty()) {
            return new Reply.Private(Card.builder().words(speech.say("scribe.nothing")).buttons(next).build());
        }
        Reply told = new Reply.Private(Card.builder().words(speech.say("scribe.stale", "organisations",
                names(speech, stale), "count", stale.size())).buttons(next).build(),
                List.of(both(request, speech, interview, question, stale)));
        Card line = line(request, scene, record, interview, question, entered.isEmpty() ? stale : entered);
        return entered.isEmpty()
                ? told
                : told.then(() -> desk.cards().announce(scene.partnership().channel(), line));
    }

    private Card line(Request request, Scene scene, Reading record, Interview interview, Question question,
            List<Organisation> entered) {
        Speech speech = desk.publicSpeech(scene);
        String line = speech.say("scribe.entered", "organisations", names(speech, entered), "count", entered.size(), "number",
                interview.numberOf(question), "title", speech.in(question.title()));
        List<Button> buttons = new ArrayList<>();
        entered.forEach(organisation -> Confirming.button(speech, scene, record, organisation).ifPresent(buttons::add));
        buttons.addAll(next(speech, interview, question, from(request)));
        return Card.builder().words(line + Answering.heard(speech, interview, question)).buttons(buttons).build();
    }

    private static String names(Speech speech, List<Organisation> organisations) {
        return Typography.list(organisations.stream().map(o -> "**" + Markup.typed(o.name()) + "**").toList(),
                speech.language());
    }

    private static List<Button> next(Speech speech, Interview interview, Question question, int from) {
        int then = from + A_FORM;
        int left = Math.min(A_FORM, interview.organisations().size() - then);
        return left <= 0
                ? List.of()
                : List.of(Button.plain(speech.say("scribe.next", "count", left), target(interview, question, then)));
    }

    /** What stands now and what was typed, of those that answered in the meantime. */
    private static Attachment both(Request request, Speech speech, Interview interview, Question question,
            List<Organisation> stale) {
        List<String> texts = new ArrayList<>();
        for (Organisation organisation : stale) {
            String now = interview.answer(question, organisation)
                    .map(answer -> Spoken.value(speech, question, answer.value())).orElse("");
            String typed = fields(request).filter(id -> id.startsWith("o" + organisation.id() + "r"))
                    .map(id -> Spoken.value(speech, question, new AnswerInput(request, id).value(question)))
                    .collect(Collectors.joining());
            texts.add(organisation.name() + "\n" + speech.say("interview.stale-now") + "\n" + now + "\n\n"
                    + speech.say("interview.stale-yours") + "\n" + typed);
        }
        return Attachment.text(question.id() + ".txt", String.join("\n\n", texts));
    }
}
