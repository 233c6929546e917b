package org.entente.command.data;

import java.util.List;
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
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.record.Deletions.Deletion;
import org.entente.command.words.Footer;
import org.entente.partnership.Seat;
import org.entente.text.Language;

/** A partnership is deleted with all it holds: a facilitator asks, every organisation that has a voice agrees. */
final class Deleting {

    private static final String DECISION = "decision";

    private final Desk desk;

    Deleting(Desk desk) {
        this.desk = desk;
    }

    List<Action> actions() {
        return List.of(Action.of("delete", this::decide, Option.oneOf(DECISION, "ask", "agree", "keep", "erase", "show")
                .optional()), Action.step("agree", this::agree), Action.step("keep", this::keep),
                Action.step("erase", this::erase), Action.step("consents", this::consents));
    }

    /** The command does all that the buttons do. */
    private Reply decide(Request request) {
        String decision = request.argument(DECISION).orElse("ask");
        return switch (decision) {
            case "ask" -> ask(request);
            case "agree" -> agree(request);
            case "keep" -> keep(request);
            case "erase" -> erase(request);
            case "show" -> consents(request);
            default -> throw Refused.unknown("refused.suggested", decision);
        };
    }

    private Reply ask(Request request) {
        desk.write(request, (scene, record) -> {
            record.deletions().ask(scene.facilitator().partnership().id(), Desk.actor(request, record));
            return Outcome.of("asked");
        });
        return card(request, "records.delete.asked");
    }

    private Reply agree(Request request) {
        desk.write(request, (scene, record) -> {
            Seat voice = scene.rights().membership().filter(Seat::voice)
                    .orElseThrow(() -> Refused.because("records.delete.voices-only"));
            record.deletions().agree(asked(scene, record).id(), voice.organisation(), Desk.actor(request, record));
            return Outcome.of("agreed");
        });
        return card(request, "records.delete.agreed");
    }

    private Reply card(Request request, String key) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.publicSpeech(scene);
            Consents consents = new Consents(scene.partnership(), asked(scene, record));
            Card.Builder card = Card.builder().words(speech.say(key, "person", Markup.typed(request.who().name())))
                    .words(consents.lines(speech));
            return new Reply.Public(Footer.under(buttons(card, speech, consents), speech, Target.to("data consents")));
        });
    }

    /** Who has agreed so far, for one person. */
    private Reply consents(Request request) {
        return desk.look(request, (scene, record) -> {
            Speech speech = desk.speech(request);
            Consents consents = new Consents(scene.partnership(), asked(scene, record));
            return new Reply.Private(buttons(Card.builder().words(consents.lines(speech)), speech, consents));
        });
    }

    private static Card buttons(Card.Builder card, Speech speech, Consents consents) {
        Button keep = Button.plain(speech.say("button.keep-partnership"), Target.to("data keep"));
        return consents.complete()
                ? card.words(speech.say("records.delete.all-agreed"))
                        .buttons(Button.main(speech.say("button.erase"), Target.to("data erase")), keep).build()
                : card.buttons(Button.main(speech.say("button.agree-deletion"), Target.to("data agree")), keep)
                        .build();
    }

    /** Whoever could ask or agree can also bring it to nothing. */
    private Reply keep(Request request) {
        Outcome kept = desk.write(request, (scene, record) -> {
            if (!scene.rights().facilitator() && scene.rights().membership().filter(Seat::voice).isEmpty()) {
                throw Refused.because("records.delete.voices-only");
            }
            record.deletions().drop(asked(scene, record).id());
            return Outcome.of("kept", "language", scene.partnership().language().code());
        });
        return Reply.publicly(inLanguage(kept).say("records.delete.kept", "person", Markup.typed(request.who()
                .name())));
    }

    private Reply erase(Request request) {
        Outcome erased = desk.write(request, (scene, record) -> {
            Deletion deletion = asked(scene.facilitator(), record);
            if (!new Consents(scene.partnership(), deletion).complete()) {
                throw Refused.because("records.delete.not-all");
            }
            record.lifetimes().delete(scene.partnership().id());
            return Outcome.of("erased", "language", scene.partnership().language().code());
        });
        return Reply.publicly(inLanguage(erased).say("records.delete.done"));
    }

    /** After the act, the partnership may be gone. */
    private Speech inLanguage(Outcome outcome) {
        return desk.speech(Language.ofTag(outcome.fact("language")).orElseThrow());
    }

    private static Deletion asked(Scene scene, Reading record) {
        return record.deletions().of(scene.partnership().id())
                .orElseThrow(() -> Refused.because("records.delete.not-asked"));
    }
}
