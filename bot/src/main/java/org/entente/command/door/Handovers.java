package org.entente.command.door;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Place;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.words.Materials;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.Rights;

/** The handover page: for whoever asks, and once for everybody new. */
public final class Handovers {

    private final Desk desk;
    private final Materials materials;

    public Handovers(Desk desk, Clock clock) {
        this.desk = desk;
        this.materials = new Materials(desk, clock);
    }

    public Reply show(Request request) {
        return desk.look(request, (scene, record) -> new Reply.Private(
                card(desk.speech(request), scene, record, request.who().discord())));
    }

    /** What somebody new is sent, where no button can act. */
    public Card page(Speech speech, Partnership partnership, Person person, Reading record) {
        Scene scene = new Scene(partnership, desk.contents().of(record, partnership),
                Rights.of(partnership, person.discord(), Set.of()));
        return card(speech, scene, record, person.discord()).withoutButtons();
    }

    private Card card(Speech speech, Scene scene, Reading record, String discord) {
        return new HandoverPage(speech, scene, record, materials).card(
                discord);
    }

    /** What somebody new could not be sent; from now on it counts as given. */
    public Optional<Card> waiting(Request request) {
        Optional<Partnership> here = desk.store().read(record -> here(request, record)
                .filter(found -> record.notices().pageWaits(found.id(), request.who().discord())));
        return here.map(partnership -> {
            desk.store().write("page-" + request.interaction(), record -> {
                record.notices().dropPage(partnership.id(), request.who().discord());
                return Outcome.of("given");
            });
            return desk.look(request,
                    (scene, record) -> card(desk.speech(request), scene, record, request.who().discord()));
        });
    }

    private static Optional<Partnership> here(Request request, Reading record) {
        Place place = request.place();
        return record.partnershipIn(place.guild(), place.channel())
                .or(() -> place.parent().flatMap(parent -> record.partnershipIn(place.guild(), parent)));
    }
}
