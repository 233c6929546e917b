package org.entente.export.template;

import java.util.List;
import org.entente.document.Block;
import org.entente.document.Document;

/**
 * What a template is filled with.
 *
 * @param matrix        the RACI matrix alone
 * @param organisations the names of all, in the order of the document
 * @param ours          the one whose template it is
 */
public record Drafted(Document document, List<Block> matrix, List<String> organisations, String ours) {

    public Drafted {
        matrix = List.copyOf(matrix);
        organisations = List.copyOf(organisations);
    }
}
