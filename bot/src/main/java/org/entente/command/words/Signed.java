package org.entente.command.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Reading;
import org.entente.document.Amends;
import org.entente.document.InForce;
import org.entente.document.Signature;
import org.entente.document.Signatures;
import org.entente.document.Version;
import org.entente.partnership.Partnership;

/** What a partnership's organisations have signed, version by version. */
public record Signed(Reading record, Partnership partnership) {

    public Signatures of(String plan, int version) {
        return of(plan, version, all());
    }

    private Optional<Amends> amends(String plan, int version) {
        return record.versions().all(partnership.id(), plan).stream().filter(one -> one.number() == version)
                .findFirst().flatMap(Version::amends);
    }

    private Signatures of(String plan, int version, List<Signature> all) {
        Set<Long> parties = record.signings().parties(partnership.id(), plan, version);
        return new Signatures(plan, version, amends(plan, version), partnership.organisations().stream().filter(
                one -> parties.contains(one
                        .id())).toList(), all.stream().filter(one -> one.isOf(plan, version) && one.stands()).toList());
    }

    /** Every signature, also those that were taken back; oldest first. */
    public List<Signature> all() {
        return record.signings().all(partnership.id());
    }

    /** The versions of a document that somebody has signed, oldest first. */
    public List<Signatures> begun(String plan) {
        return begun().stream().filter(one -> one.plan().equals(plan)).toList();
    }

    private List<Signatures> begun() {
        List<Signature> all = all();
        return all.stream().filter(Signature::stands)
                .map(one -> of(one.plan(), one.version(), List.of()))
                .distinct().map(one -> of(one.plan(), one.version(), all))
                .sorted(Comparator.comparingInt(Signatures::version)).toList();
    }

    /**
     * What all have signed, of whatever document: that of which the last signature is the latest, with its amendments as far
     * as they follow each other.
     */
    public Optional<InForce> inForce() {
        List<Signatures> complete = begun().stream().filter(Signatures::complete).toList();
        return complete.stream().filter(one -> one.amends().isEmpty())
                .max(Comparator.comparing(one -> one.last().orElseThrow()))
                .map(document -> new InForce(document, amendments(document, complete)));
    }

    private static List<Signatures> amendments(Signatures document, List<Signatures> complete) {
        List<Signatures> amendments = new ArrayList<>();
        Optional<Signatures> next = amendment(document, 1, complete);
        while (next.isPresent()) {
            amendments.add(next.get());
            next = amendment(document, amendments.size() + 1, complete);
        }
        return amendments;
    }

    private static Optional<Signatures> amendment(Signatures document, int number, List<Signatures> complete) {
        Optional<Amends> wanted = Optional.of(new Amends(document.version(), number));
        return complete.stream().filter(one -> one.plan().equals(document.plan()) && one.amends().equals(wanted))
                .findFirst();
    }
}
