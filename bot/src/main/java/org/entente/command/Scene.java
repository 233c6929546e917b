package org.entente.command;

import org.entente.command.Request.Place;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Rights;
import org.entente.script.Content;

/** The partnership in which a request happens, and what the person may do there. */
public record Scene(Partnership partnership, Content content, Rights rights) {

    /** @throws Refused where no partnership lives in the channel, nor in the channel of a thread */
    static Scene of(Request request, Reading record, Contents contents) {
        Place place = request.place();
        Partnership found = record.partnershipIn(place.guild(), place.channel())
                .or(() -> place.parent().flatMap(parent -> record.partnershipIn(place.guild(), parent)))
                .orElseThrow(() -> Refused.because(record.lifetimes().closedIn(place.guild(), place.channel())
                        .isPresent() ? "refused.closed" : "refused.no-partnership"));
        return new Scene(found, contents.of(record, found), Rights.of(found, request.who().discord()));
    }

    /** @throws Refused unless the person is a facilitator */
    public Scene facilitator() {
        return check(rights.facilitator(), "refused.facilitator");
    }

    /** @throws Refused unless the person is a member or a facilitator */
    public Scene takingPart() {
        return check(rights.takesPart(), "refused.observer");
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
                .filter(o -> Long.toString(o.id()).equals(idOrName) || o.name().equalsIgnoreCase(idOrName.strip()))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("refused.organisation", idOrName));
    }
}
