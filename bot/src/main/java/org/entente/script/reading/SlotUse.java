package org.entente.script.reading;

import java.util.List;
import java.util.stream.Stream;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.script.ServedPlaces;
import org.entente.text.Placeholders;

/**
 * One place of a plan that answers fill.
 *
 * @param inside whether it stands inside each-organisation
 * @param piece  where it stands
 */
record SlotUse(String slot, Way way, boolean inside, Piece piece) {

    /** How the answer stands in the document. */
    enum Way {
        /** Within a sentence. */
        INLINE,
        /** As paragraphs of its own. */
        PROSE,
        /** As the clause that belongs to a choice. */
        CHOSEN,
        /** In a signature block, if any question feeds it. */
        SIGNATURE
    }

    /** What a clause may say without any question: filled from the partnership itself. */
    static final List<String> BUILT_IN = List.of("organisations", "partnership", "count");
    /** Built in too, but only inside each-organisation. */
    static final String ORGANISATION = "organisation";
    /** Built in too, but only in the plan that amends. */
    static final List<String> AMENDING = List.of("amendment", "signed-title", "signed-version", "signed-on",
            "earlier-amendments");
    private static final List<String> SIGNATURE_SLOTS = List.of("legal-name", "signatory-name", "signatory-title",
            "second-signatory-name", "second-signatory-title");

    /** Every use, built-in names included, in the order of the document. */
    static List<SlotUse> of(Plan plan) {
        return plan.parts().stream().flatMap(part -> part.pieces().stream()).flatMap(piece -> of(piece, false))
                .toList();
    }

    private static Stream<SlotUse> of(Piece piece, boolean inside) {
        return switch (piece) {
            case Piece.Clause clause -> inline(Placeholders.in(clause.text()).stream(), inside, piece);
            case Piece.Prose prose -> Stream.of(new SlotUse(prose.slot(), Way.PROSE, inside, piece));
            case Piece.Chosen chosen -> Stream.concat(
                    Stream.of(new SlotUse(chosen.slot(), Way.CHOSEN, inside, piece)),
                    inline(chosen.cases().stream().flatMap(one -> Placeholders.in(one.text()).stream()).distinct(),
                            inside, piece));
            case Piece.EachOrganisation each -> each.pieces().stream().flatMap(inner -> of(inner, true));
            case Piece.Signatures signatures ->
                SIGNATURE_SLOTS.stream().map(slot -> new SlotUse(slot, Way.SIGNATURE, true, piece));
            case Piece.Matrix matrix -> Stream.empty();
            case Piece.Tasks tasks -> Stream.empty();
            case Piece.Changes changes -> Stream.empty();
        };
    }

    private static Stream<SlotUse> inline(Stream<String> slots, boolean inside, Piece piece) {
        return slots.filter(slot -> !ServedPlaces.isName(slot)).map(slot -> new SlotUse(slot, Way.INLINE, inside,
                piece));
    }

    boolean block() {
        return way == Way.PROSE || way == Way.CHOSEN;
    }

    boolean builtIn() {
        return way == Way.INLINE && (BUILT_IN.contains(slot) || slot.equals(ORGANISATION) || AMENDING.contains(slot));
    }
}
