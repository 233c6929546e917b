package org.entente.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all parties have signed: a document, and the amendments to it that all have signed since.
 *
 * @param amendments in the order of their numbers, from 1 without a gap
 */
public record InForce(Signatures document, List<Signatures> amendments) {

    public InForce {
        amendments = List.copyOf(amendments);
    }

    /** The document, then its amendments. */
    public Stream<Signatures> all() {
        return Stream.concat(Stream.of(document), amendments.stream());
    }

    /** The last of them: its text is what is in force. */
    public Signatures newest() {
        return amendments.isEmpty() ? document : amendments.getLast();
    }

    /** The day from which the term counts, whatever was amended since. */
    public LocalDate start() {
        return day(document);
    }

    /** Of each amendment, the day from which it is in force. */
    public List<LocalDate> amended() {
        return amendments.stream().map(InForce::day).toList();
    }

    /** The one that comes next. */
    public Amends next() {
        return new Amends(document.version(), amendments.size() + 1);
    }

    private static LocalDate day(Signatures all) {
        return all.last().orElseThrow();
    }
}
