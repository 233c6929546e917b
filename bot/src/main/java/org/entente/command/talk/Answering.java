package org.entente.command.talk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.entente.command.card.Markup;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.Draft;
import org.entente.conversation.Interview;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.text.Language;

/** How an organisation's answer gets into the record: typed with the command, or by a form that opens for it. */
public final class Answering {

    private final Desk desk;
    private final Scripts scripts;

    Answering(Desk desk, Scripts scripts) {
        this.desk = desk;
        this.scripts = scripts;
    }

    Reply answer(Request request) {
        boolean given = request.act() == Act.SENT_FORM || request.argument("text").isPresent();
        return given ? store(request, false) : openForm(request);
    }

    Reply skip(Request request) {
        return store(request, true);
    }

    private Reply openForm(Request request) {
        return desk.look(request, (scene, record) -> {
            Interview interview = scripts.interview(scene, record, scripts.chosen(request, scene, record).id());
            Question question = scripts.questionOrShown(request, scene, record, interview);
            Optional<Organisation> voice = voice(request, scene);
            if (voice.isEmpty()) {
                return new Reply.Open(new ScribeForm(interview, question, 0).form(desk.speech(request)));
            }
            OwnWords words = new OwnWords(scene, voice.get(), interview.answer(question, voice.get()));
            if (words.closed()) {
                throw words.refused();
            }
            return new Reply.Open(new AnswerForm(desk.speech(request), scripts.family()).form(interview, question,
                    voice,
                    scene.partnership().organisations()));
        });
    }

    /** The organisation answered for; empty where a facilitator has still to choose it in the form. */
    static Optional<Organisation> voice(Request request, Scene scene) {
        Optional<String> named = request.argument("organization")
                .or(() -> request.picked("organization").stream().findFirst());
        Optional<Organisation> organisation = named.map(scene::organisation).or(scene::own);
        organisation.ifPresentOrElse(scene::answeringFor, scene::takingPart);
        return organisation;
    }

    private Reply store(Request request, boolean skipped) {
        Outcome stored = desk.write(request, (scene, record) -> {
            Interview interview = scripts.interview(scene, record, scripts.chosen(request, scene, record).id());
            Question question = scripts.questionOrShown(request, scene, record, interview);
            Organisation organisation = voice(request, scene)
                    .orElseThrow(() -> Refused.because("refused.which-organisation"));
            Value value = skipped ? new Value.Skipped() : new AnswerInput(request).value(question);
            return store(request, scene, record, interview, question, organisation, value);
        });
        return desk.look(request, (scene, record) -> {
            Interview interview = scripts.interview(scene, record, stored.fact("script"));
            Question question = interview.script().question(stored.fact("question")).orElseThrow();
            if (stored.word().equals("unchanged")) {
                return Reply.privately(desk.speech(request).say("interview.unchanged", "organisation",
                        Spoken.name(scene.partnership(), stored.number("organisation"))));
            }
            return confirmation(scene, record, stored, interview, question)
                    .then(() -> new Redrawing(desk).answered(stored, interview.script(), question));
        });
    }

    private Outcome store(Request request, Scene scene, Writing record, Interview interview, Question question,
            Organisation organisation, Value value) {
        Script script = interview.script();
        if (!interview.isAsked(question)) {
            throw Refused.because("interview.not-asked");
        }
        Optional<Answer> present = interview.answers().of(script.id(), question.id(), organisation.id());
        int seen = request.argument("revision").map(Ids::count)
                .orElseGet(() -> present.map(Answer::revision).orElse(0));
        OwnWords words = new OwnWords(scene, organisation, present);
        if (words.closed()) {
            return unchanged(request, scene, interview, question, words, value);
        }
        try {
            int revision = record.answer(scene.partnership().id(), new Draft(script.id(), question.id(),
                    organisation.id(), seen, value, language(request, scene, record, organisation), Desk.actor(request,
                            record),
                    words.entered(), saidBy(request)));
            return stored(word(value, words.entered(), present), scene, interview, question, words, revision);
        } catch (Writing.Stale stale) {
            throw stale(desk.speech(request), question, present, new AnswerInput(request).typed());
        }
    }

    private static Outcome stored(String word, Scene scene, Interview interview, Question question, OwnWords words,
            int revision) {
        return new Outcome(word, Map.of("partnership", Long.toString(scene.partnership().id()), "script",
                interview.script().id(), "question", question.id(), "organisation",
                Long.toString(words.organisation().id()), "revision", Integer.toString(revision), "entered",
                words.entered().name()));
    }

    /** The organisation answered this itself: the same again changes nothing, anything else is refused. */
    private Outcome unchanged(Request request, Scene scene, Interview interview, Question question, OwnWords words,
            Value value) {
        Answer present = words.present().orElseThrow();
        if (present.value().equals(value)) {
            return stored("unchanged", scene, interview, question, words, present.revision());
        }
        if (value instanceof Value.Skipped) {
            throw words.refused();
        }
        Speech speech = desk.speech(request);
        throw words.refused().returning(BothTexts.of(speech, question, words.present(), Spoken.value(speech, question,
                value)));
    }

    /** Of a message that was kept as the answer. */
    private static OptionalLong saidBy(Request request) {
        return request.argument(Keeping.BY).map(Ids::number).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static String word(Value value, Answer.Entered entered, Optional<Answer> before) {
        if (value instanceof Value.Skipped) {
            return "skipped";
        }
        boolean confirms = entered == Answer.Entered.BY_MEMBER && before.filter(
                answer -> answer.entered() == Answer.Entered.BY_FACILITATOR && answer.value().equals(value))
                .isPresent();
        return confirms ? "confirmed" : "answered";
    }

    /**
     * People write in the language that they chose here, else in the group's: that of their Discord says little, save in
     * a group of two languages, where it tells which of them.
     */
    public static Language language(Request request, Scene scene, Reading record) {
        boolean bilingual = scene.partnership().settings().second().isPresent();
        return record.languageOf(request.who().discord())
                .orElseGet(() -> bilingual ? request.spoken() : scene.partnership().language());
    }

    /**
     * The same, for whom it is written: in a group of two languages, what a facilitator types for an organisation is in
     * the language in which its own people wrote last.
     */
    static Language language(Request request, Scene scene, Reading record, Organisation organisation) {
        Language own = language(request, scene, record);
        if (scene.rights().speaksFor(organisation.id()) || scene.partnership().settings().second().isEmpty()) {
            return own;
        }
        return record.answers(scene.partnership().id()).byMembers(organisation.id())
                .filter(answer -> answer.value() instanceof Value.Words)
                .max(Comparator.comparing(Answer::at)).map(Answer::language).orElse(own);
    }

    /** Somebody of the same organisation was faster: the person sees what stands now and gets their own text back. */
    public static Refused stale(Speech speech, Question question, Optional<Answer> present, List<String> typed) {
        return Refused.because("interview.stale")
                .returning(BothTexts.of(speech, question, present, String.join("\n", typed)));
    }

    private Reply confirmation(Scene scene, Reading record, Outcome stored, Interview interview, Question question) {
        Speech speech = desk.publicSpeech(scene);
        Organisation organisation = scene.organisation(stored.fact("organisation"));
        String line = speech.say(sentence(stored), "organisation", Markup.typed(organisation.name()), "number",
                interview.numberOf(question), "title", speech.in(question.title()));
        Card.Builder card = Card.builder().words(line + heard(speech, interview, question));
        if (stored.fact("entered").equals(Answer.Entered.BY_FACILITATOR.name())) {
            card.buttons(Confirming.button(speech, scene, record, organisation).stream().toList());
        }
        return new Reply.Public(Footer.under(card.build(), speech, QuestionCard.view(interview, question)));
    }

    /** Said once nobody present is awaited; to pass is not to speak. */
    static String heard(Speech speech, Interview interview, Question question) {
        if (!interview.isHeard(question)) {
            return "";
        }
        if (interview.organisations().stream().anyMatch(interview::isAway)) {
            return " " + speech.say("interview.settled-present");
        }
        return " " + speech.say(interview.isSkipped(question) ? "interview.settled-passed" : "interview.settled");
    }

    private static String sentence(Outcome stored) {
        if (stored.word().equals("skipped")) {
            return "interview.skipped";
        }
        if (stored.word().equals("confirmed")) {
            return "interview.confirmed";
        }
        if (stored.fact("entered").equals(Answer.Entered.BY_FACILITATOR.name())) {
            return "interview.entered";
        }
        return stored.number("revision") > 1 ? "interview.revised" : "interview.answered";
    }
}
