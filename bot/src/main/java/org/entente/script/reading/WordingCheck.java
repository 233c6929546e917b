package org.entente.script.reading;

import java.util.Set;
import java.util.TreeSet;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.script.ServedPlaces;
import org.entente.text.Placeholders;
import org.entente.text.Text;

/** Refuses fixed texts whose {@code {slots}} differ between the languages or lack a brace. */
final class WordingCheck {

    private final Findings findings;

    WordingCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Plan plan) {
        plan.parts().forEach(part -> part.pieces().forEach(this::check));
    }

    private void check(Piece piece) {
        switch (piece) {
            case Piece.Clause clause -> check(clause.text(), clause);
            case Piece.Chosen chosen -> chosen.cases().forEach(one -> check(one.text(), one));
            case Piece.EachOrganisation each -> each.pieces().forEach(this::check);
            case Piece.Prose prose -> {
            }
            case Piece.Matrix matrix -> {
            }
            case Piece.Tasks tasks -> {
            }
            case Piece.Signatures signatures -> {
            }
            case Piece.Changes changes -> {
                // AmendmentCheck holds their places
            }
        }
    }

    private void check(Text text, Object where) {
        if (Placeholders.strayBrace(text.french()) || Placeholders.strayBrace(text.english())) {
            findings.at(where, "a brace stands alone, or what it holds is no slot; write {slot-name}");
        }
        for (String slot : onlyIn(text.french(), text.english())) {
            findings.at(where, "{" + slot + "} stands only in the French text; both need it");
        }
        for (String slot : onlyIn(text.english(), text.french())) {
            findings.at(where, "{" + slot + "} stands only in the English text; both need it");
        }
    }

    private static Set<String> onlyIn(String text, String other) {
        Set<String> names = new TreeSet<>(Placeholders.in(text));
        names.removeAll(Placeholders.in(other));
        names.removeIf(ServedPlaces::isName);
        return names;
    }
}
