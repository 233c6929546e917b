package org.entente.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.partnership.Organisation;

/**
 * Who has approved which version. An approval counts for what was approved alone: once something else would be
 * exported, it is stale.
 *
 * @param organisations those whose approval is asked for
 * @param newest        the last version whose content was kept
 * @param standing      the numbers of versions that say what would be exported now
 * @param all           every approval so far, taken back or not, oldest first
 */
public record Approvers(List<Organisation> organisations, Optional<Version> newest, Set<Integer> standing,
        List<Approval> all) {

    public Approvers {
        organisations = List.copyOf(organisations);
        standing = Set.copyOf(standing);
        all = List.copyOf(all);
    }

    /** Those of a version that were not taken back, oldest first. */
    public List<Approval> of(int version) {
        return all.stream().filter(one -> one.version() == version && one.withdrawn().isEmpty()).toList();
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
        return of(version).stream().anyMatch(one -> one.organisation() == organisation.id());
    }

    /** Whether the version still says what would be exported now. */
    public boolean stands(int version) {
        return standing.contains(version);
    }

    /** The versions with approvals that were not taken back, oldest first. */
    public List<Integer> versions() {
        return all.stream().filter(one -> one.withdrawn().isEmpty()).map(Approval::version).distinct().sorted()
                .toList();
    }

    /** The approvals that count no more, for something has changed since. */
    public List<Approval> stale() {
        return all.stream().filter(one -> one.withdrawn().isEmpty() && !stands(one.version())).toList();
    }
}
