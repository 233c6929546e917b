package org.entente.document;

import java.time.LocalDate;
import java.util.List;
import org.entente.script.Plan;

/**
 * What an amendment is made from: a signed document as it is in force, and what the record would say instead.
 *
 * @param signed  the plan of the signed document
 * @param on      the day of the last signature of the document itself
 * @param earlier of each amendment in force, in order, the day of its last signature
 * @param inForce the signed text with the changes of those amendments
 * @param now     what the record would say, in the same languages
 */
public record Amendment(Plan signed, Amends amends, LocalDate on, List<LocalDate> earlier, Document inForce,
        Document now) {

    public Amendment {
        earlier = List.copyOf(earlier);
    }

    /** Nothing differs from what is in force but what a document says about itself, and who would sign it. */
    public boolean nothing() {
        return alterations().isEmpty();
    }

    List<Alteration> alterations() {
        return Alterations.of(inForce, now);
    }
}
