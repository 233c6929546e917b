package org.entente.script.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.script.ChangeWords.Word;
import org.entente.script.Content;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.text.Placeholders;
import org.entente.text.Text;

/** Holds the one plan that amends against those that are signed, and a title's places against what fills them. */
final class AmendmentCheck {

    /** What the title of an amendment may say, beside the partnership's own. */
    private static final List<String> IN_TITLE = List.of("amendment", "amended-as");

    private final Content content;
    private final Findings findings;

    AmendmentCheck(Content content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    void check(Plan plan) {
        checkTitle(plan);
        changes(plan).forEach(changes -> changes.words().texts().forEach((word, text) -> check(changes, word, text)));
        if (plan.amends()) {
            checkAmending(plan);
        } else if (content.amendment().isPresent() && plan.signed() != plan.amendedAs().isPresent()) {
            findings.at(plan, plan.signed()
                    ? "this document is signed, so an amendment to it needs a title: add 'amended-as'"
                    : "nobody signs this document, so nothing amends it; remove 'amended-as'");
        }
    }

    private static List<Piece.Changes> changes(Plan plan) {
        return plan.parts().stream().flatMap(part -> part.pieces().stream())
                .flatMap(piece -> piece instanceof Piece.Changes changes
                        ? Stream.of(changes)
                        : Stream.empty())
                .toList();
    }

    private void checkTitle(Plan plan) {
        Placeholders.in(plan.title()).stream().filter(name -> !plan.amends() || !IN_TITLE.contains(name))
                .forEach(name -> findings.at(plan, "nothing fills {" + name + "} in a title"
                        + (plan.amends() ? DidYouMean.among(name, IN_TITLE) : "")));
    }

    private void checkAmending(Plan plan) {
        if (!content.amendment().map(Plan::id).equals(Optional.of(plan.id()))) {
            findings.at(plan, "'" + content.amendment().orElseThrow().id()
                    + "' already says how documents are amended; remove one");
        }
        if (changes(plan).size() > 1) {
            findings.at(changes(plan).getLast(), "'changes' stands twice in the document; remove one");
        }
        if (!plan.signed()) {
            findings.at(plan, "an amendment counts once it is signed; add the piece 'signatures'");
        }
        if (plan.amendedAs().isPresent()) {
            findings.at(plan, "an amendment is itself not amended; remove 'amended-as'");
        }
    }

    private void check(Piece.Changes changes, Word word, Text text) {
        for (String said : List.of(text.french(), text.english())) {
            Set<String> strange = new TreeSet<>(Placeholders.in(said));
            strange.removeAll(word.places());
            Set<String> lacking = new TreeSet<>(word.places());
            lacking.removeAll(Placeholders.in(said));
            strange.forEach(name -> findings.at(changes, "nothing fills {" + name + "} in '" + word.key() + "'"));
            lacking.forEach(name -> findings.at(changes, "'" + word.key() + "' needs {" + name
                    + "}, in both languages"));
        }
    }
}
