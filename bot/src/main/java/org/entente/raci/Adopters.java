package org.entente.raci;

import java.util.List;
import java.util.Optional;
import org.entente.partnership.Organisation;

/**
 * Who has adopted the matrix as it stands. An adoption of an earlier revision counts no more, and is not forgotten.
 *
 * @param organisations those whose adoption is asked for
 * @param revision      the one that stands; 0 where there is no matrix
 * @param all           every adoption so far, oldest first
 */
public record Adopters(List<Organisation> organisations, int revision, List<Adoption> all) {

    public Adopters {
        organisations = List.copyOf(organisations);
        all = List.copyOf(all);
    }

    /** The organisation's own adoption of what stands now. */
    public Optional<Adoption> present(Organisation organisation) {
        return own(organisation).filter(adoption -> adoption.revision() == revision);
    }

    /** Its last own adoption, where the matrix has changed since. */
    public Optional<Adoption> stale(Organisation organisation) {
        return own(organisation).filter(adoption -> adoption.revision() < revision);
    }

    private Optional<Adoption> own(Organisation organisation) {
        return all.stream().filter(one -> one.organisation() == organisation.id() && one.reported().isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** Those who have adopted what stands, in their order. */
    public List<Organisation> adopted() {
        return organisations.stream().filter(organisation -> present(organisation).isPresent()).toList();
    }

    /** Whether all have: what was reported from outside stands beside their own word, never for it. */
    public boolean isAdopted() {
        return !organisations.isEmpty() && adopted().size() == organisations.size();
    }

    /** What was reported from outside the channel, of what stands and of earlier revisions alike; oldest first. */
    public List<Adoption> reported() {
        return all.stream().filter(adoption -> adoption.reported().isPresent()).toList();
    }

    /** Whether the matrix has changed since. */
    public boolean isStale(Adoption adoption) {
        return adoption.revision() < revision;
    }
}
