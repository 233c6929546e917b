package org.entente.command.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.command.Action;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Downloads;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Place;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.partnership.Partnerships;
import org.entente.command.record.Exchanges.OwnPart;
import org.entente.command.record.Exchanges.Said;
import org.entente.command.words.Footer;
import org.entente.conversation.Answer;
import org.entente.conversation.Draft;
import org.entente.conversation.FollowUp;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Rights;
import org.entente.partnership.Seat;
import org.entente.script.Script;

/** A whole partnership goes out as a file and comes in from one. */
final class Carrying {

    private static final String PRIVATE = "private";
    private static final String CLOSED = "closed";

    private final Desk desk;
    private final Downloads downloads;

    Carrying(Desk desk, Downloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
    }

    List<Action> actions() {
        return List.of(Action.of("export", this::export, Option.oneOf("part", "shared", PRIVATE, CLOSED).optional()),
                Action.of("import", this::bringIn, Option.file("file")));
    }

    private Reply export(Request request) {
        String part = request.argument("part").orElse("");
        String json = desk.store().read(record -> part.equals(PRIVATE)
                ? ofOrganisation(request, record)
                : record.exchanges().shared(exported(request, record, part.equals(CLOSED)).id()));
        Speech speech = desk.speech(request);
        String line = speech.say(part.equals(PRIVATE) ? "records.export.private" : "records.export.shared");
        return new Reply.Private(Card.of(line), List.of(new Attachment(speech.say("records.export.file") + ".json", json
                .getBytes(StandardCharsets.UTF_8))));
    }

    /** The open partnership; the one closed last where there is none, or where it is the one that was asked for. */
    private static Partnership exported(Request request, Reading record, boolean closed) {
        Place place = request.place();
        Optional<Partnership> open = record.partnershipIn(place.guild(), place.channel())
                .or(() -> place.parent().flatMap(parent -> record.partnershipIn(place.guild(), parent)));
        Optional<Partnership> chosen = closed || open.isEmpty()
                ? record.lifetimes().closedIn(place.guild(), place.channel())
                : open;
        Partnership found = chosen.orElseThrow(() -> Refused.because("refused.no-partnership"));
        if (!Rights.of(found, request.who().discord(), request.who().roles()).takesPart()) {
            throw Refused.because("refused.observer");
        }
        return found;
    }

    /** Only an organisation's own voice takes its private part away. */
    private static String ofOrganisation(Request request, Reading record) {
        Partnership found = exported(request, record, false);
        Seat voice = Rights.of(found, request.who().discord(), request.who().roles()).membership().filter(Seat::voice)
                .orElseThrow(() -> Refused.because("records.export.voices-only"));
        return record.exchanges().ofOrganisation(found.id(), voice.organisation())
                .orElseThrow(() -> Refused.because("records.export.nothing-private"));
    }

    private Reply bringIn(Request request) {
        Partnerships.checkPermissions(desk, request);
        return new Reply.Working(() -> {
            String json = downloads.text(request.required("file"))
                    .orElseThrow(() -> Refused.because("records.import.unreadable"));
            Optional<OwnPart> own = desk.store().read(record -> record.exchanges().ownPart(json));
            if (own.isPresent()) {
                return bringBack(request, own.get());
            }
            desk.store().write(request.interaction(), record -> bringIn(request, record, json));
            return desk.look(request, (scene, record) -> {
                Speech speech = desk.publicSpeech(scene);
                Card.Builder card = Card.builder().words(speech.say("records.import.done", "name",
                        Markup.typed(scene.partnership().name()), "person", Markup.typed(request.who().name())));
                if (request.place().everyone()) {
                    card.words(speech.say("partnership.everyone-reads"));
                }
                Target status = Target.to("partnership status");
                return new Reply.Public(card.buttons(Button.plain(speech.say("button.status"), status))
                        .buttons(Footer.of(speech, status)).build());
            });
        });
    }

    /** An organisation's own voice brings its private part back: what is said there becomes its newest answers. */
    private Reply bringBack(Request request, OwnPart own) {
        Outcome back = desk.write(request, (scene, record) -> {
            Organisation organisation = scene.lead();
            long person = Desk.actor(request, record);
            List<Said> known = own.answers().stream().filter(said -> isAsked(scene, said)).toList();
            known.forEach(said -> answer(scene, record, organisation, said, person));
            List<FollowUp.Plan> present = record.followUps()
                    .open(scene.partnership().id(), OptionalLong.of(organisation.id())).stream().map(FollowUp::plan)
                    .toList();
            List<FollowUp.Plan> missing = own.steps().stream().filter(plan -> !present.contains(plan)).toList();
            missing.forEach(plan -> record.followUps().add(scene.partnership().id(),
                    OptionalLong.of(organisation.id()), plan, person));
            return new Outcome("back", Map.of("answers", Integer.toString(known.size()), "steps",
                    Integer.toString(missing.size())));
        });
        return Reply.privately(desk.speech(request).say("records.import.back", "answers", back.number("answers"),
                "steps", back.number("steps")));
    }

    /** Whether the partnership's scripts hold the question, as one that each organisation answers by itself. */
    private static boolean isAsked(Scene scene, Said said) {
        return scene.content().script(said.script()).filter(script -> script.audience() == Script.Audience.PRIVATE)
                .flatMap(script -> script.question(said.question())).isPresent();
    }

    private static void answer(Scene scene, Writing record, Organisation organisation, Said said, long person) {
        long partnership = scene.partnership().id();
        int seen = record.privateAnswers().answers(partnership, said.script(), organisation.id())
                .of(said.script(), said.question(), organisation.id()).map(Answer::revision).orElse(0);
        record.privateAnswers().answer(partnership, new Draft(said.script(), said.question(), organisation.id(), seen,
                said.value(), said.language(), person, Answer.Entered.BY_MEMBER));
    }

    private Outcome bringIn(Request request, Writing record, String json) {
        Place place = request.place();
        try {
            OptionalLong id = record.exchanges().restore(json, place.guild(), place.channel(),
                    Desk.actor(request, record));
            Partnership restored = record.partnership(id.orElseThrow()).orElseThrow();
            desk.contents().of(record, restored);
            return Outcome.of("imported", "partnership", restored.id());
        } catch (Writing.AlreadyThere there) {
            throw Refused.because("partnership.already");
        } catch (NoSuchElementException foreign) {
            throw Refused.because("records.import.foreign");
        }
    }
}
