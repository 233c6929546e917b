package org.entente.command.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Form;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.talk.Redrawing;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Footer;
import org.entente.command.words.Names;
import org.entente.document.advice.Advice;
import org.entente.document.advice.Instrument;
import org.entente.partnership.DocumentChoice;
import org.entente.partnership.DocumentChoice.Instead;

/** {@code /draft advice}: which document fits the group, and the group's choice, with a reason where it is another. */
final class Advising {

    static final String INSTRUMENT = "instrument";
    private static final String REASON = "reason";

    private final Desk desk;
    private final ZoneId zone;

    Advising(Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    List<Action> actions() {
        String[] plans = List.of(Instrument.values()).stream().map(Instrument::plan).toArray(String[]::new);
        return List.of(Action.of("advice", this::advice, Option.oneOf(INSTRUMENT, plans).optional(),
                Option.text(REASON).optional()));
    }

    private Reply advice(Request request) {
        Optional<Instrument> wanted = request.argument(INSTRUMENT).map(word -> Instrument.of(word)
                .orElseThrow(() -> Refused.unknown("refused.suggested", word)));
        return wanted.map(instrument -> chosen(request, instrument)).orElseGet(() -> desk.look(request,
                (scene, record) -> new Reply.Private(new AdvicePage(desk.speech(request),
                        new ChosenDocument(scene, record), zone).card())));
    }

    /** Against the advice, a form asks for the reason first. */
    private Reply chosen(Request request, Instrument wanted) {
        Optional<String> reason = request.field(REASON).or(() -> request.argument(REASON)).filter(Names::canBeSeen);
        Optional<Reply> asked = desk.look(request, (scene, record) -> {
            ChosenDocument chosen = offered(scene.facilitator(), new ChosenDocument(scene, record), wanted);
            Advice advice = chosen.basis().advice();
            return reason.isPresent() || isAdvised(wanted, advice) || record.written(request.interaction())
                    ? Optional.empty()
                    : Optional.of(new Reply.Open(form(desk.speech(request), wanted, advice)));
        });
        return asked.orElseGet(() -> choose(request, wanted, reason.map(typed -> Names.checked(typed,
                Instead.LONGEST_REASON))));
    }

    private static ChosenDocument offered(Scene scene, ChosenDocument chosen, Instrument wanted) {
        if (!scene.content().plans().containsKey(wanted.plan())) {
            throw Refused.because("advice.not-here");
        }
        return chosen;
    }

    private static boolean isAdvised(Instrument wanted, Advice advice) {
        return advice.word().equals(wanted.plan());
    }

    private static Form form(Speech speech, Instrument wanted, Advice advice) {
        String note = speech.say("advice.form-note", "document", ChosenDocument.name(speech, wanted), "advised",
                ChosenDocument.name(speech, advice)) + "\n-# " + speech.say("advice.who-sees");
        return new Form(Target.to("draft advice").with(INSTRUMENT, wanted.plan()), speech.say("advice.form"),
                List.of(new Form.Note(note), new Form.TextField(REASON, speech.say("advice.why"), speech.say(
                        "advice.why-hint"), true, "", true, Instead.LONGEST_REASON)));
    }

    private Reply choose(Request request, Instrument wanted, Optional<String> reason) {
        Outcome done = desk.write(request, (scene, record) -> choose(request, scene.facilitator(), record, wanted,
                reason));
        if (done.word().equals("already")) {
            Speech speech = desk.speech(request);
            return Reply.privately(speech.say("advice.already", "document", ChosenDocument.name(speech, wanted)));
        }
        Speech speech = desk.look(request, (scene, record) -> desk.publicSpeech(scene));
        String said = speech.say(done.word().equals("instead") ? "advice.set-instead" : "advice.set", "person",
                Markup.typed(request.who().name()), "document", ChosenDocument.name(speech, wanted), "advised",
                ChosenDocument.name(speech, done.fact("advised")));
        return new Reply.Public(Card.builder().words(said)
                .buttons(Button.main(speech.say("button.gaps"), Target.to("draft gaps")), Advised.button(speech))
                .buttons(Footer.of(speech, Target.to("draft advice"))).build())
                .then(() -> new Redrawing(desk).full(done.number("partnership")));
    }

    private static Outcome choose(Request request, Scene scene, Writing record, Instrument wanted,
            Optional<String> reason) {
        ChosenDocument chosen = offered(scene, new ChosenDocument(scene, record), wanted);
        Advice advice = chosen.basis().advice();
        Optional<Instead> instead = isAdvised(wanted, advice)
                ? Optional.empty()
                : Optional.of(new Instead(advice.word(), reason.orElseThrow(() -> Refused.because(
                        "advice.needs-reason")), request.spoken()));
        long partnership = scene.partnership().id();
        boolean again = chosen.choice().filter(choice -> choice.document().equals(wanted.plan()) && choice.amends()
                .isEmpty())
                .map(DocumentChoice::instead).filter(instead::equals).isPresent();
        if (again) {
            return Outcome.of("already");
        }
        record.documentChoices().choose(partnership, wanted.plan(), instead, Desk.actor(request, record));
        return new Outcome(instead.isPresent() ? "instead" : "advised", Map.of("advised", advice.word(), "partnership",
                Long.toString(partnership)));
    }
}
