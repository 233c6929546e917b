package org.entente.partnership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.text.Language;

/**
 * Organisations that work together in one channel of one Discord server.
 *
 * @param guild         Discord's id of the server
 * @param channel       Discord's id of the channel or thread
 * @param language      in which its public cards are written
 * @param edition       hash of the scripts that it is pinned to
 * @param organisations in the order in which they joined
 * @param nominations   those not accepted yet
 */
public record Partnership(long id, String name, String guild, String channel, Language language, String edition,
        Instant created, List<Organisation> organisations, List<Person> facilitators, List<Member> members,
        List<Nomination> nominations) {

    public static final int MOST_ORGANISATIONS = 25;
    /** Longest name taken, in characters. */
    public static final int LONGEST_NAME = 100;

    public Partnership {
        organisations = List.copyOf(organisations);
        facilitators = List.copyOf(facilitators);
        members = List.copyOf(members);
        nominations = List.copyOf(nominations);
    }

    public Optional<Organisation> organisation(long organisationId) {
        return organisations.stream().filter(o -> o.id() == organisationId).findFirst();
    }

    public Optional<Member> member(String discord) {
        return members.stream().filter(m -> m.person().discord().equals(discord)).findFirst();
    }

    public boolean facilitates(String discord) {
        return facilitators.stream().anyMatch(p -> p.discord().equals(discord));
    }

    public boolean hasLead(long organisationId) {
        return members.stream().anyMatch(m -> m.organisation() == organisationId && m.lead());
    }
}
