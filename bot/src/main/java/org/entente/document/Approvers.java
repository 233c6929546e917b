package org.entente.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.partnership.Organisation;

/**
 * Who has approved which version. An approval counts for what was approved alone: once something else would be
 * exported, it is stale. It counts as well for a version that says the same in another language.
 *
 * @param organisations those whose approval is asked for
 * @param newest        the last version whose content was kept
 * @param standing      the numbers of versions that say what would be exported now
 * @param all           every approval so far, taken back or not, oldest first
 * @param says          of versions by their numbers: the mark that those share which say the same in another language
 */
public record Approvers(List<Organisation> organisations, Optional<Version> newest, Set<Integer> standing,
        List<Approval> all, Map<Integer, String> says) {

    public Approvers {
        organisations = List.copyOf(organisations);
        standing = Set.copyOf(standing);
        all = List.copyOf(all);
        says = Map.copyOf(says);
    }

    /** Those of a version, or of one that says the same, that were not taken back, oldest first. */
    public List<Approval> of(int version) {
        return all.stream().filter(one -> one.withdrawn().isEmpty() && sayTheSame(one.version(), version)).toList();
    }

    /** The same of one organisation. */
    public List<Approval> of(Organisation organisation, int version) {
        return of(version).stream().filter(one -> one.organisation() == organisation.id()).toList();
    }

    /** One for each organisation, oldest first: what a board decided counts for more than its lead's own word. */
    public List<Approval> strongest(int version) {
        Map<Long, Approval> strongest = new LinkedHashMap<>();
        of(version).forEach(one -> strongest.merge(one.organisation(), one, Approvers::stronger));
        return List.copyOf(strongest.values());
    }

    private static Approval stronger(Approval earlier, Approval later) {
        return earlier.reported().isPresent() && later.reported().isEmpty() ? earlier : later;
    }

    /** Whether they differ at most in the language in which they are shown. */
    public boolean sayTheSame(int one, int other) {
        return one == other || (says.containsKey(one) && says.get(one).equals(says.get(other)));
    }

    /** Those of an organisation that were not taken back, of whatever version, oldest first. */
    public List<Approval> of(Organisation organisation) {
        return all.stream().filter(one -> one.organisation() == organisation.id() && one.withdrawn().isEmpty())
                .toList();
    }

    public List<Organisation> approved(int version) {
        return organisations.stream().filter(organisation -> hasApproved(organisation, version)).toList();
    }

    public List<Organisation> awaited(int version) {
        return organisations.stream().filter(organisation -> !hasApproved(organisation, version)).toList();
    }

    public boolean hasApproved(Organisation organisation, int version) {
        return !of(organisation, version).isEmpty();
    }

    /** Whether the version still says what would be exported now. */
    public boolean stands(int version) {
        return standing.contains(version);
    }

    /** The versions with approvals that were not taken back, oldest first; of those that say the same, the last. */
    public List<Integer> versions() {
        return all.stream().filter(one -> one.withdrawn().isEmpty()).map(one -> last(one.version())).distinct().sorted()
                .toList();
    }

    private int last(int version) {
        return says.keySet().stream().filter(other -> sayTheSame(version, other)).reduce(version, Math::max);
    }

    /** The approvals that count no more, for something has changed since. */
    public List<Approval> stale() {
        return all.stream().filter(one -> one.withdrawn().isEmpty() && !stands(one.version())).toList();
    }
}
