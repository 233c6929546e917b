package org.entente.document;

import java.util.Optional;

/**
 * What is kept of an export.
 *
 * @param document what left
 * @param terms    what counts once it is signed
 * @param amending of an amendment: what it amends
 */
public record Exported(Document document, Terms terms, Optional<Amended> amending) {

    /**
     * What an amendment amends.
     *
     * @param whole what the signed document would say with it
     */
    public record Amended(Amends amends, Document whole) {}

    public static Exported of(Document document, Material material) {
        return new Exported(document, Terms.of(material), material.amendment().map(one -> new Amended(one.amends(),
                one.now())));
    }
}
