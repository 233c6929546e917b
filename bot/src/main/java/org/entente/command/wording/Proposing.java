package org.entente.command.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.entente.command.card.Markup;
import org.entente.command.record.Wordings.Draft;
import org.entente.command.talk.AnswerInput;
import org.entente.command.talk.Answering;
import org.entente.command.talk.Redrawing;
import org.entente.command.words.Consent;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Footer;
import org.entente.command.words.Ids;
import org.entente.command.words.Suggested;
import org.entente.conversation.Answer;
import org.entente.conversation.Proposal;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.text.Language;

/** Somebody proposes what all may agree to; from then on each organisation is asked. */
public final class Proposing {

    /** Longer texts are not quoted in full in the channel's line: buttons then lead to where they are. */
    private static final int ROOM = 2500;

    private final Desk desk;

    public Proposing(Desk desk) {
        this.desk = desk;
    }

    public Reply propose(Request request) {
        boolean given = request.act() == Act.SENT_FORM || request.argument("text").isPresent()
                || request.argument("organization").isPresent();
        return given ? store(request) : open(request);
    }

    private Reply open(Request request) {
        return desk.look(request, (scene, record) -> {
            Matter matter = asked(Matter.of(request, scene.takingPart(), record));
            ProposeForm form = new ProposeForm(desk.speech(request), matter, language -> new Suggested(scene
                    .partnership().id(), matter.interview(), matter.question()).text(record, language));
            Language language = language(request, scene, record);
            boolean edits = matter.question().kind().isEditable() && request.argument(ConsentButtons.EDIT).isPresent();
            return new Reply.Open(edits ? form.clause(language) : form.form(language));
        });
    }

    private static Matter asked(Matter matter) {
        if (!matter.interview().isAsked(matter.question())) {
            throw Refused.because("interview.not-asked");
        }
        if (matter.interview().organisations().size() < 2) {
            throw Refused.because("interview.too-few");
        }
        return matter;
    }

    /** The language of a new text: the one named, else the group's only one, else the person's. */
    private static Language language(Request request, Scene scene, Reading record) {
        return request.argument("language").flatMap(Language::ofTag).orElseGet(() -> scene.partnership().settings()
                .second().isEmpty() ? scene.partnership().language() : Answering.language(request, scene, record));
    }

    private Reply store(Request request) {
        Outcome stored = desk.write(request, (scene, record) -> store(request, scene, record));
        return desk.look(request, (scene, record) -> {
            Request known = Stating.about(request, stored);
            Matter matter = Matter.of(known, scene, record);
            return stored.word().equals("same")
                    ? Reply.privately(desk.speech(request).say("wording.same"))
                    : announcement(matter, record, stored).then(() -> new Redrawing(desk).answered(stored,
                            matter.interview().script(), matter.question()));
        });
    }

    private Outcome store(Request request, Scene scene, Writing record) {
        Matter matter = asked(Matter.of(request, scene.takingPart(), record));
        Draft draft = draft(request, matter, record);
        try {
            int before = ProposeForm.standing(matter.proposals(), draft.language()).map(Proposal::revision).orElse(0);
            int revision = record.wordings().propose(scene.partnership().id(), draft, Desk.actor(request, record));
            return new Outcome(revision == before ? "same" : "proposed",
                    Map.of("partnership", Long.toString(scene.partnership().id()), "script", matter.script(),
                            "question", matter.question().id(), "revision", Integer.toString(revision), "replaces",
                            Boolean.toString(before > 0)));
        } catch (Writing.Stale stale) {
            throw stale(request, matter);
        }
    }

    private static Draft draft(Request request, Matter matter, Reading record) {
        Optional<Answer> used = used(request, matter);
        Value value = used.map(Answer::value).orElseGet(() -> typed(request, matter));
        Optional<Language> language = value instanceof Value.Words
                ? Optional.of(used.map(Answer::language).orElseGet(() -> language(request, matter.scene(), record)))
                : Optional.empty();
        int seen = request.argument("revision").map(Ids::count).orElseGet(() -> ProposeForm.basedOn(matter.proposals(),
                ProposeForm.standing(matter.proposals(), language)));
        return new Draft(matter.script(), matter.question().id(), seen, language, value);
    }

    /** Where a clause may be changed, words that name no choice are the group's own. */
    private static Value typed(Request request, Matter matter) {
        Optional<String> words = request.argument(ConsentButtons.EDIT).isPresent()
                ? request.field("answer")
                : request.argument("text");
        try {
            return new AnswerInput(request).value(matter.question());
        } catch (Refused namesNoChoice) {
            if (!matter.question().kind().isEditable() || words.isEmpty()) {
                throw namesNoChoice;
            }
            return new Value.Words(words.get());
        }
    }

    /** The answer that becomes the proposal, as it was when the button was made. */
    private static Optional<Answer> used(Request request, Matter matter) {
        Optional<Organisation> of = request.argument("organization").map(matter.scene()::organisation);
        if (of.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = matter.interview().answer(matter.question(), of.get()).filter(given -> !given.skipped())
                .orElseThrow(() -> Refused.because("wording.no-answer"));
        if (request.argument("seen").filter(seen -> Ids.count(seen) != answer.revision()).isPresent()) {
            throw Refused.because("wording.answer-changed");
        }
        if (request.argument("seen").isPresent() && !matter.proposals().isEmpty()) {
            throw Refused.because("wording.proposed-meanwhile");
        }
        return Optional.of(answer);
    }

    private Refused stale(Request request, Matter matter) {
        Speech speech = desk.speech(request);
        List<String> both = new ArrayList<>();
        Consent consent = matter.consent(speech);
        matter.proposals().forEach(one -> both.add(speech.say("interview.stale-now") + "\n" + consent.text(one)));
        both.add(speech.say("interview.stale-yours") + "\n"
                + request.field("answer").or(() -> request.argument("text")).orElse(""));
        return Refused.because("wording.stale").returning(String.join("\n\n", both));
    }

    private Reply announcement(Matter matter, Reading record, Outcome stored) {
        Speech speech = desk.publicSpeech(matter.scene());
        Consent consent = matter.consent(speech);
        Proposal proposal = record.wordings().history(matter.scene().partnership().id(), matter.script(), matter
                .question().id()).stream().filter(one -> one.revision() == stored.number("revision")).findFirst()
                .orElseThrow();
        String line = speech.say(stored.fact("replaces").equals("true") ? "wording.changed" : "wording.new", "person",
                Markup.typed(proposal.author()), "number", matter.number(), "title",
                speech.in(matter.question().title()));
        String asked = consent.awaited();
        Card.Builder card = Card.builder().words(line);
        consent.texts(ROOM).forEach(card::words);
        if (!asked.isEmpty()) {
            card.words(speech.say("wording.asked", "organisations", asked));
        }
        boolean whole = !consent.isCut(ROOM);
        List<Button> buttons = new ArrayList<>(matter.buttons(speech).buttons(whole).stream()
                .filter(button -> !whole || !button.target().path().equals("wording show")).toList());
        proposal.language().flatMap(matter::twinOf).flatMap(matter.buttons(speech)::twin).ifPresent(buttons::add);
        return new Reply.Public(Footer.under(card.buttons(buttons).build(), speech, matter.to("show")));
    }
}
