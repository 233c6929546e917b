package org.entente.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.Organisation;

/**
 * Who has signed one version of a document.
 *
 * @param amends   of an amendment: which one, to which version
 * @param parties  the organisations that it binds: those that were there when it was made
 * @param standing the signatures of it that were not taken back, oldest first, at most one for each party
 */
public record Signatures(String plan, int version, Optional<Amends> amends, List<Organisation> parties,
        List<Signature> standing) {

    public Signatures {
        parties = List.copyOf(parties);
        standing = List.copyOf(standing);
    }

    public Optional<Signature> of(Organisation organisation) {
        return standing.stream().filter(one -> one.organisation() == organisation.id()).findFirst();
    }

    public boolean binds(Organisation organisation) {
        return parties.stream().anyMatch(one -> one.id() == organisation.id());
    }

    public List<Organisation> awaited() {
        return parties.stream().filter(one -> of(one).isEmpty()).toList();
    }

    public int signed() {
        return parties.size() - awaited().size();
    }

    /** Every party has signed. */
    public boolean complete() {
        return !parties.isEmpty() && awaited().isEmpty();
    }

    /** The day of the last signature, from which the term counts once all have signed. */
    public Optional<LocalDate> last() {
        return standing.stream().map(one -> one.signatory().on()).max(Comparator.naturalOrder());
    }

    /** When the last of them was recorded. */
    public Optional<Instant> recorded() {
        return standing.stream().map(Signature::at).max(Comparator.naturalOrder());
    }
}
