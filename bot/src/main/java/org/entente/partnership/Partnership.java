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
    /** Leads of one organisation. */
    public static final int MOST_LEADS = 2;
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
        return !leads(organisationId).isEmpty();
    }

    public List<Member> leads(long organisationId) {
        return membersOf(organisationId).stream().filter(Member::lead).toList();
    }

    public List<Member> membersOf(long organisationId) {
        return members().stream().filter(member -> member.organisation() == organisationId).toList();
    }

    /** Those who wait for one of the organisation's leads, in the order in which they asked. */
    public List<Joiner> joiners(long organisationId) {
        return group.joiners().stream().filter(joiner -> joiner.organisation() == organisationId).toList();
    }

    public List<Tie> ties(long organisationId) {
        return group.ties().stream().filter(tie -> tie.organisation() == organisationId).toList();
    }
}
