package org.entente.command.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.talk.Redrawing;
import org.entente.command.words.Consent;
import org.entente.command.words.Footer;
import org.entente.command.words.Spoken;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;

/** A lead or deputy gives their organisation's word on a text that they have before them. */
final class Stating {

    private static final int AGREED_TEXT = 1500;

    private final Desk desk;
    private final Clock clock;

    Stating(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The request, turned to the question that was stored: a replay may come after the channel moved on. */
    static Request about(Request request, Outcome stored) {
        Target target = request.target().with("question", stored.fact("script") + "/" + stored.fact("question"));
        return new Request(request.interaction(), request.who(), request.place(), request.spoken(), target,
                request.fields(), request.written(), request.people(), request.roles(), request.act(),
                request.quoted());
    }

    Reply agree(Request request) {
        return new Voicing(request).revisions().isEmpty()
                ? read(request)
                : state(request, voicing -> new Stance.Agrees(), voicing -> Optional.empty());
    }

    Reply reserve(Request request) {
        return reasoned(request, "reserve", voicing -> new Stance.Reserves(voicing.neededReason()));
    }

    Reply object(Request request) {
        return reasoned(request, "object", voicing -> new Stance.Objects(voicing.neededReason()));
    }

    private Reply reasoned(Request request, String action, Function<Voicing, Stance> stance) {
        Voicing voicing = new Voicing(request);
        boolean seen = voicing.revisions().isPresent();
        if (request.act() == Act.SENT_FORM || (seen && voicing.reason().isPresent())) {
            return state(request, stance, given -> Optional.empty());
        }
        return open(request, seen, form -> new Reply.Open(form.reason(action, voicing.reason().orElse(""))));
    }

    /** What somebody decided outside Discord counts as the organisation's word, and is marked as reported. */
    Reply report(Request request) {
        Voicing voicing = new Voicing(request);
        boolean seen = voicing.revisions().isPresent();
        LocalDate today = LocalDate.now(clock);
        if (request.act() == Act.SENT_FORM || (seen && voicing.title().isPresent())) {
            return state(request, given -> new Stance.Agrees(), given -> Optional.of(given.reported(today)));
        }
        return open(request, seen, form -> new Reply.Open(form.report(voicing.title().orElse(""), today)));
    }

    /** The form shows the text; one that it cannot show whole is read on a page first. */
    private Reply open(Request request, boolean seen, Function<StanceForm, Reply> form) {
        return desk.look(request, (scene, record) -> {
            scene.lead();
            Matter matter = Matter.of(request, scene, record).proposed();
            Speech speech = desk.speech(request);
            Consent consent = matter.consent(speech);
            boolean current = new Voicing(request).stands(matter);
            if (!current) {
                return page(request, matter, "wording.text-changed");
            }
            return !seen && consent.isCut(StanceForm.ROOM)
                    ? page(request, matter, "wording.read-first")
                    : form.apply(new StanceForm(speech, matter));
        });
    }

    /** Nobody agrees to what they have not seen: the text, and a button that agrees to just this. */
    private Reply read(Request request) {
        return desk.look(request, (scene, record) -> {
            scene.lead();
            return page(request, Matter.of(request, scene, record).proposed(), "wording.read-first");
        });
    }

    private Reply page(Request request, Matter matter, String key) {
        Speech speech = desk.speech(request);
        return new WordingPage(speech, matter, clock.getZone()).page(speech.say(key));
    }

    private Reply state(Request request, Function<Voicing, Stance> stance,
            Function<Voicing, Optional<Reported>> reported) {
        Optional<Reply> changed = desk.look(request, (scene, record) -> {
            scene.lead();
            Matter matter = Matter.of(request, scene, record).proposed();
            boolean current = record.written(request.interaction()) || request.act() == Act.SENT_FORM
                    || new Voicing(request).stands(matter);
            return current ? Optional.<Reply>empty() : Optional.of(page(request, matter, "wording.text-changed"));
        });
        return changed.orElseGet(() -> stated(request, desk.write(request, (scene, record) -> store(request, scene,
                record, stance, reported))));
    }

    private static Outcome store(Request request, Scene scene, Writing record, Function<Voicing, Stance> stance,
            Function<Voicing, Optional<Reported>> reported) {
        Organisation organisation = scene.lead();
        Matter matter = Matter.of(request, scene, record).proposed();
        Voicing voicing = new Voicing(request);
        voicing.store(matter, record, Desk.actor(request, record), organisation, stance.apply(voicing),
                reported.apply(voicing));
        String heard = record.wordings().of(scene.partnership().id()).to(matter.script(), matter.question().id())
                .stream().filter(one -> voicing.revisions().orElseThrow().contains(one.revision()))
                .map(one -> one.revision() + ":" + one.statements().size()).collect(Collectors.joining("-"));
        return new Outcome("stated", Map.of("partnership", Long.toString(scene.partnership().id()), "script",
                matter.script(), "question", matter.question().id(), "organisation", Long.toString(organisation.id()),
                "heard", heard));
    }

    private Reply stated(Request request, Outcome stored) {
        return desk.look(request, (scene, record) -> {
            Matter matter = Matter.of(about(request, stored), scene, record);
            Map<Integer, Integer> heard = heard(stored);
            List<Proposal> said = record.wordings().history(scene.partnership().id(), matter.script(),
                    matter.question().id()).stream().filter(one -> heard.containsKey(one.revision()))
                    .map(one -> one.after(heard.getOrDefault(one.revision(), 0))).toList();
            return announcement(matter, said, stored.number("organisation"))
                    .then(() -> new Redrawing(desk).answered(stored, matter.interview().script(),
                            matter.question()));
        });
    }

    /** How many statements each revision had once this one was made. */
    private static Map<Integer, Integer> heard(Outcome stored) {
        return Stream.of(stored.fact("heard").split("-")).map(one -> one.split(":"))
                .collect(Collectors.toMap(one -> Integer.valueOf(one[0]), one -> Integer.valueOf(one[1])));
    }

    private Reply announcement(Matter matter, List<Proposal> said, long organisation) {
        Speech speech = desk.publicSpeech(matter.scene());
        Consent consent = matter.consent(speech);
        String name = Spoken.name(matter.scene().partnership(), organisation);
        String stance = matter.scene().partnership().organisation(organisation)
                .map(one -> consent.stance(said.getFirst(), one)).orElse(name);
        Card.Builder card = Card.builder().words(speech.say("wording.stated", "number", matter.number(), "title",
                speech.in(matter.question().title()), "stance", stance, "tally", consent.tally(said.getFirst())));
        said.stream().filter(consent::isAgreed).forEach(one -> card.words(consent.heading(one) + "\n"
                + Markup.typed(consent.text(one), AGREED_TEXT)));
        matter.alone(speech).ifPresent(only -> card.words("-# " + speech.say("wording.alone", "only", only)));
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.plain(speech.say("wording.button.show", "number", matter.number()), matter.to("show")));
        said.stream().flatMap(one -> one.language().flatMap(matter::twinOf).stream())
                .flatMap(twin -> matter.buttons(speech).twin(twin).stream()).findFirst().ifPresent(buttons::add);
        return new Reply.Public(Footer.under(card.buttons(buttons).build(), speech, matter.to("show")));
    }
}
