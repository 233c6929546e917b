package org.entente.command.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.talk.Redrawing;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Materials;
import org.entente.document.Amendment;
import org.entente.document.Amends;
import org.entente.document.Consolidated;
import org.entente.document.Document;
import org.entente.document.InForce;

/**
 * {@code /draft amend}: what is in force, what has changed since, and the step by which the group prepares an amendment.
 * From then on it is exported, approved and signed like any document.
 */
final class Amending {

    static final String PREPARE = "prepare";
    static final String CONSOLIDATED = "consolidated";
    /** On a button: for which signed version and amendment it was made. */
    static final String VERSION = "version";
    static final String NUMBER = "number";
    private static final String DOCUMENT = "document";

    private final Desk desk;
    private final Materials materials;
    private final DraftFiles files;

    Amending(Desk desk, DraftFiles files, Materials materials) {
        this.files = files;
        this.desk = desk;
        this.materials = materials;
    }

    List<Action> actions() {
        return List.of(Action.of("amend", this::amend, Option.oneOf(PREPARE, "yes").optional(),
                Option.oneOf(CONSOLIDATED, "yes").optional()));
    }

    private Reply amend(Request request) {
        if (request.argument(CONSOLIDATED).isPresent()) {
            return new Reply.Working(() -> consolidated(request));
        }
        return request.argument(PREPARE).isPresent() ? prepare(request) : desk.look(request, (scene, record) -> {
            Optional<InForce> inForce = new ChosenDocument(scene.takingPart(), record).inForce();
            return new Reply.Private(new AmendPage(desk.speech(request), scene, record, materials).card(inForce));
        });
    }

    /** What is in force in one text, for whoever asks. */
    private Reply consolidated(Request request) {
        Document text = desk.look(request, (scene, record) -> consolidated(scene.takingPart(), record));
        Speech own = desk.speech(request);
        DraftFiles.Written written = files.of(List.of(text), own, "docx", "pdf");
        return new Reply.Private(Card.builder().words(own.say("consolidated.here")).words(written.remark()).build(),
                written.files());
    }

    private Document consolidated(Scene scene, Reading record) {
        InForce inForce = new ChosenDocument(scene, record).inForce().orElseThrow(() -> Refused.because(
                "amend.nothing-signed"));
        if (inForce.amendments().isEmpty()) {
            throw new Refused("consolidated.none", Map.of("version", inForce.document().version()));
        }
        return record.versions().whole(scene.partnership().id(), inForce.document().plan(), inForce.newest().version())
                .map(whole -> new Consolidated(desk.messages()::say).of(whole, inForce))
                .orElseThrow(() -> Refused.because("consolidated.not-kept"));
    }

    private Reply prepare(Request request) {
        Outcome done = desk.write(request, (scene, record) -> prepare(request, scene, record));
        Speech own = desk.speech(request);
        if (done.word().equals("already")) {
            return Reply.privately(own.say("amend.already", "number", done.number(NUMBER)));
        }
        return desk.look(request, (scene, record) -> new AmendPage(desk.publicSpeech(scene), scene, record, materials)
                .said(request.who().name(), done.number(NUMBER), done.fact(DOCUMENT)))
                .then(() -> new Redrawing(desk).full(done.number("partnership")));
    }

    private Outcome prepare(Request request, Scene scene, Writing record) {
        mayPrepare(scene);
        ChosenDocument chosen = new ChosenDocument(scene, record);
        InForce inForce = chosen.inForce().orElseThrow(() -> Refused.because("amend.nothing-signed"));
        Amends next = inForce.next();
        checked(request, next);
        Map<String, String> facts = Map.of(NUMBER, Integer.toString(next.number()), DOCUMENT, inForce.document().plan(),
                "partnership", Long.toString(scene.partnership().id()));
        if (chosen.amending().equals(Optional.of(next))) {
            return new Outcome("already", facts);
        }
        if (amendment(scene, record, inForce).nothing()) {
            throw Refused.because("amend.nothing");
        }
        record.documentChoices().amend(scene.partnership().id(), inForce.document().plan(), next.version(), Desk.actor(
                request, record));
        return new Outcome("amending", facts);
    }

    /** Whoever facilitates, or gives an organisation's voice. */
    private static void mayPrepare(Scene scene) {
        if (!scene.rights().facilitator()) {
            scene.lead();
        }
    }

    /** @throws Refused where the button was made before something else was signed */
    private static void checked(Request request, Amends next) {
        boolean same = request.argument(NUMBER).map(Integer.toString(next.number())::equals).orElse(true)
                && request.argument(VERSION).map(Integer.toString(next.version())::equals).orElse(true);
        if (!same) {
            throw Refused.because("amend.moved-on");
        }
    }

    private Amendment amendment(Scene scene, Reading record, InForce inForce) {
        return materials.amendment(scene, record, inForce, 1).orElseThrow(() -> Refused.because("amend.not-here"));
    }
}
