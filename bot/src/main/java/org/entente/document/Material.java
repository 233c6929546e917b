package org.entente.document;

import java.time.LocalDate;
import org.entente.conversation.Answers;
import org.entente.conversation.Proposals;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;
import org.entente.script.Content;
import org.entente.script.Plan;
import org.entente.text.Language;

/**
 * All that a document is made from.
 *
 * @param answers   the present answers of all scripts; those of private scripts are never printed
 * @param proposals what the group may agree to, and who does
 * @param adopted   whether every organisation has adopted the matrix as it stands
 * @param language in which the document is written
 * @param version  from 1
 */
public record Material(Plan plan, Content content, Partnership partnership, Answers answers, Proposals proposals,
        Matrix matrix, boolean adopted, Language language, int version, LocalDate date, Phrases phrases) {

    /** The same for the document in another language. */
    public Material in(Language other) {
        return new Material(plan, content, partnership, answers, proposals, matrix, adopted, other, version, date,
                phrases);
    }
}
