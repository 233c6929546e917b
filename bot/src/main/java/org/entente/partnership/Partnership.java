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
 * @param edition       hash of the scripts that it is pinned to
 * @param organisations in the order in which they joined
 */
public record Partnership(long id, String name, String guild, String channel, Settings settings, String edition,
        Instant created, List<Organisation> organisations, Group group) {

    public static final int MOST_ORGANISATIONS = 25;
    /** Longest name taken, in characters. */
    public static final int LONGEST_NAME = 100;

    public Partnership {
        organisations = List.copyOf(organisations);
    }

    /** In which its public cards are written. */
    public Language language() {
        return settings.language();
    }

    public List<Person> facilitators() {
        return group.facilitators();
    }

    public List<Member> members() {
        return group.members();
    }

    public List<Nomination> nominations() {
        return group.nominations();
    }

    public Optional<Organisation> organisation(long organisationId) {
        return organisations.stream().filter(o -> o.id() == organisationId).findFirst();
    }

    /** The organisations that a meeting waits for; all of them where everyone is away. */
    public List<Organisation> present() {
        List<Organisation> present = organisations.stream().filter(o -> !group.absent().contains(o.id())).toList();
        return present.isEmpty() ? organisations : present;
    }

    public Optional<Member> member(String discord) {
        return members().stream().filter(m -> m.person().discord().equals(discord)).findFirst();
    }

    public boolean facilitates(String discord) {
        return facilitators().stream().anyMatch(p -> p.discord().equals(discord));
    }

    public boolean hasLead(long organisationId) {
        return members().stream().anyMatch(m -> m.organisation() == organisationId && m.lead());
    }
}
