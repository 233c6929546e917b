package org.entente.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.conversation.Proposal;
import org.entente.conversation.Value;
import org.entente.script.AnswerKind;
import org.entente.script.Content;
import org.entente.script.Question;
import org.entente.text.Language;

/** Finds an answer's words among the fixed ones around them, and what they became. */
record Rewritten(Material material, Resting resting) {

    /** Empty where the group has no text there, or where the fixed words around it changed as well. */
    Optional<Suggestion> suggestion(Whereabouts.Place place) {
        return asked().flatMap(asked -> stands(asked).flatMap(proposal -> words(asked.question(), proposal)
                .flatMap(words -> inside(place, words).filter(after -> !after.equals(words) && fits(asked, after))
                        .map(after -> new Suggestion(resting.on().script(), resting.on().question(),
                                proposal.language().orElse(language()), proposal.revision(), words, after)))));
    }

    private Language language() {
        return resting.of() == 1 ? material.language() : resting.column() == 0 ? Language.FRENCH : Language.ENGLISH;
    }

    private Optional<Content.Asked> asked() {
        return material.content().script(resting.on().script())
                .flatMap(script -> script.question(resting.on().question())
                        .map(question -> new Content.Asked(script, question)));
    }

    /** What the document prints as the group's one text. */
    private Optional<Proposal> stands(Content.Asked asked) {
        return switch (Stand.of(material.in(language()), asked)) {
            case Stand.Agreed agreed -> Optional.of(agreed.proposal());
            case Stand.AgreedElsewhere elsewhere -> Optional.of(elsewhere.proposal());
            case Stand.Proposed proposed -> Optional.of(proposed.proposal());
            case Stand.Alike alike -> Optional.empty();
            case Stand.Apart apart -> Optional.empty();
            case Stand.Silent silent -> Optional.empty();
        };
    }

    /** A text of the group's own, or the clause that it chose and may edit. */
    private Optional<String> words(Question question, Proposal proposal) {
        Optional<String> text = switch (proposal.value()) {
            case Value.Words words -> Optional.of(words.text());
            case Value.Picks picks when picks.choices().size() == 1 && question.kind().isEditable() ->
                question.kind().clauseOf(picks.choices().getFirst()).map(clause -> clause.in(language()));
            case Value.Picks picks -> Optional.empty();
            case Value.Truth truth -> Optional.empty();
            case Value.Amount amount -> Optional.empty();
            case Value.Day day -> Optional.empty();
            case Value.Skipped skipped -> Optional.empty();
        };
        return text.map(words -> words.lines().filter(line -> !line.isBlank()).map(String::strip)
                .collect(Collectors.joining("\n"))).filter(words -> !words.isEmpty());
    }

    private static boolean fits(Content.Asked asked, String text) {
        boolean takes = !(asked.question().kind() instanceof AnswerKind.FreeText free)
                || (text.length() <= free.longest() && (free.multiline() || text.lines().count() == 1));
        return takes && !text.isBlank() && text.length() <= AnswerKind.FreeText.LIMIT;
    }

    /** The words that now stand between those that stood around the answer. */
    private Optional<String> inside(Whereabouts.Place place, String words) {
        String before = joined(place.before());
        int at = before.indexOf(words);
        if (at < 0) {
            return Optional.empty();
        }
        String head = before.substring(0, at);
        String tail = before.substring(at + words.length());
        String after = joined(place.after());
        return between(after, head, tail).or(() -> between(after, head, unremarked(tail)));
    }

    /** Whoever edits a draft may take out what it says about itself. */
    private String unremarked(String tail) {
        String rest = tail;
        for (String remark : resting.remarks()) {
            rest = rest.replace(remark, "");
        }
        return rest.strip();
    }

    private static Optional<String> between(String text, String head, String tail) {
        return text.length() >= head.length() + tail.length() && text.startsWith(head) && text.endsWith(tail)
                ? Optional.of(text.substring(head.length(), text.length() - tail.length()).strip())
                : Optional.empty();
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(String::strip).collect(Collectors.joining("\n"));
    }
}
