package org.entente.document;

import java.util.Optional;

/**
 * What is kept of an export.
 *
 * @param document what left
 * @param terms    what counts once it is signed
 * @param amending of an amendment: what it amends
 * @param says     a mark that it shares with what says the same in another language; empty where there is no other, as
 *                 for an amendment, and where one lacks what the other has
 */
public record Exported(Document document, Terms terms, Optional<Amended> amending, Optional<String> says) {

    /**
     * What an amendment amends.
     *
     * @param whole what the signed document would say with it
     */
    public record Amended(Amends amends, Document whole) {}

    public static Exported of(Document document, Material material) {
        return new Exported(document, Terms.of(material), material.amendment().map(one -> new Amended(one.amends(),
                one.now())), material.amendment().isPresent()
                        ? Optional.empty()
                        : SameText.mark(material));
    }
}
