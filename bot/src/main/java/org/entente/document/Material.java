package org.entente.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * @param amendment what the plan amends, where it is an amendment
 * @param alone    whether the document keeps silent about its version in the other language
 */
public record Material(Plan plan, Content content, Partnership partnership, Answers answers, Proposals proposals,
        Matrix matrix, boolean adopted, Language language, int version, LocalDate date, Phrases phrases,
        Optional<Amendment> amendment, boolean alone) {

    /** Of a document that amends none. */
    public Material(Plan plan, Content content, Partnership partnership, Answers answers, Proposals proposals,
            Matrix matrix, boolean adopted, Language language, int version, LocalDate date, Phrases phrases) {
        this(plan, content, partnership, answers, proposals, matrix, adopted, language, version, date, phrases,
                Optional.empty(), false);
    }

    /** The same for the document in another language. */
    public Material in(Language other) {
        return new Material(plan, content, partnership, answers, proposals, matrix, adopted, other, version, date,
                phrases, amendment, alone);
    }

    /** The same for another document. */
    public Material of(Plan other) {
        return new Material(other, content, partnership, answers, proposals, matrix, adopted, language, version, date,
                phrases, amendment, alone);
    }

    /** The same for an amendment. */
    public Material amending(Plan by, Amendment what) {
        return new Material(by, content, partnership, answers, proposals, matrix, adopted, language, version, date,
                phrases, Optional.of(what), alone);
    }

    /** The same, which keeps silent about its version in the other language. */
    public Material ofItself() {
        return new Material(plan, content, partnership, answers, proposals, matrix, adopted, language, version, date,
                phrases, amendment, true);
    }

    /** The id of the document that answers feed; an amendment takes the answers of what it amends. */
    String fed() {
        return amendment.map(one -> one.signed().id()).orElse(plan.id());
    }

    /** What the document is called; an amendment by its number and what it amends. */
    String title() {
        return amendment.map(one -> title(one)).orElseGet(() -> plan.title().in(language));
    }

    private String title(Amendment of) {
        String to = of.signed().amendedAs().map(text -> text.in(language)).orElseGet(() -> phrases.say(language,
                "document.amended-as", Map.of("title", of.signed().title().in(language))));
        return Template.fill(plan.title().in(language), place -> Optional.of(List.of(new Span.Plain(place.equals(
                "amendment") ? Integer.toString(of.amends().number()) : to)))).orElseThrow().stream().map(Span::text)
                .collect(Collectors.joining());
    }
}
