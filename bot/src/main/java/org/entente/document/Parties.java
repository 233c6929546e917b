package org.entente.document;

import java.util.List;

/** An agreement needs two organisations at least; where they are not there yet, the document says so. */
final class Parties {

    private static final int FEWEST = 2;

    private Parties() {}

    static List<Block> missing(Material material, Marks marks) {
        return material.partnership().organisations().size() < FEWEST
                ? List.of(new Block.Paragraph(List.of(marks.parties())))
                : List.of();
    }
}
