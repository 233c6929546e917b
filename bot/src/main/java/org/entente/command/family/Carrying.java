package org.entente.command.family;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.partnership.Partnership;
import org.entente.partnership.Rights;
import org.entente.partnership.Seat;

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
