package org.entente.command;

import java.util.Map;
import java.util.Optional;
import org.entente.command.Request.Place;
import org.entente.command.card.Markup;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Rights;
import org.entente.partnership.Seat;
import org.entente.script.Content;
import org.entente.text.Alike;

/** The partnership in which a request happens, and what the person may do there. */
public record Scene(Partnership partnership, Content content, Rights rights) {

    /** @throws Refused where no partnership lives in the channel, nor in the channel of a thread */
    static Scene of(Request request, Reading record, Contents contents) {
        Place place = request.place();
        Partnership found = record.partnershipIn(place.guild(), place.channel())
                .or(() -> place.parent().flatMap(parent -> record.partnershipIn(place.guild(), parent)))
                .orElseThrow(() -> Refused.because(record.lifetimes().closedIn(place.guild(), place.channel())
                        .isPresent() ? "refused.closed" : "refused.no-partnership"));
        return new Scene(found, contents.of(record, found), Rights.of(found, request.who().discord(), request.who()
                .roles()));
    }

    /** @throws Refused unless the person is a facilitator */
    public Scene facilitator() {
        return check(rights.facilitator(), "refused.facilitator");
    }

    /** @throws Refused unless the person is a member or a facilitator */
    public Scene takingPart() {
        return check(rights.takesPart(), outside());
    }

    /** The organisation for which the person speaks, if any. */
    public Optional<Organisation> own() {
        return rights.membership().map(Seat::organisation).flatMap(partnership::organisation);
    }

    /** @throws Refused unless the person speaks for an organisation */
    public Organisation member() {
        return own().orElseThrow(() -> Refused.because(outside()));
    }

    /** @throws Refused unless the person is lead or deputy of an organisation */
    public Organisation lead() {
        return own().filter(own -> rights.voiceOf(own.id())).orElseThrow(() -> Refused.because("refused.lead"));
    }

    /** @throws Refused unless the person is lead or deputy of this organisation */
    public Scene leadOf(Organisation organisation) {
        lead();
        return ofOwn(rights.voiceOf(organisation.id()), organisation);
    }

    /** @throws Refused unless the person speaks for this organisation */
    public Scene memberOf(Organisation organisation) {
        member();
        return ofOwn(rights.speaksFor(organisation.id()), organisation);
    }

    /** @throws Refused unless the person speaks for this organisation, or facilitates and enters for somebody in the room */
    public Scene answeringFor(Organisation organisation) {
        takingPart();
        return ofOwn(rights.answersFor(organisation.id()), organisation);
    }

    private Scene ofOwn(boolean own, Organisation organisation) {
        if (!own) {
            throw new Refused("refused.other-organisation", Map.of("organisation", Markup.typed(organisation.name())));
        }
        return this;
    }

    private String outside() {
        return rights.torn() ? "refused.two-roles" : "refused.observer";
    }

    private Scene check(boolean allowed, String key) {
        if (!allowed) {
            throw Refused.because(key);
        }
        return this;
    }

    /** The organisation that somebody named by id or by name, whatever its case. */
    public Organisation organisation(String idOrName) {
        return partnership.organisations().stream()
                .filter(o -> Long.toString(o.id()).equals(idOrName) || Alike.same(o.name(), idOrName))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("refused.organisation", idOrName));
    }
}
