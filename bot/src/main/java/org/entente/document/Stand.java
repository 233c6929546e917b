package org.entente.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.conversation.Answer;
import org.entente.conversation.Proposal;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Content;
import org.entente.text.Language;

/** Where the group stands on a question that seeks one common answer. */
sealed interface Stand {

    /** All organisations accept this, in the document's language or in what is the same in every language. */
    record Agreed(Proposal proposal) implements Stand {

        Value value() {
            return proposal.value();
        }
    }

    /**
     * All organisations accept a text, but in the other language alone.
     *
     * @param versionProposed whether a version in the document's language is proposed that not all accept yet
     */
    record AgreedElsewhere(Proposal proposal, Language written, boolean versionProposed) implements Stand {

        Value value() {
            return proposal.value();
        }
    }

    /** Nobody answered, or all passed; something is proposed all the same, the document's language first. */
    record Proposed(Proposal proposal) implements Stand {}

    /** Nobody answered, or all passed. */
    record Silent() implements Stand {}

    /** Every organisation chose the very same, which is not yet an agreement. */
    record Alike(Value value, List<Answer> answers, boolean proposed) implements Stand {}

    /** There are answers: different ones, some only, or texts, which are never alike. */
    record Apart(List<Answer> answers, boolean proposed) implements Stand {}

    static Stand of(Material material, Content.Asked asked) {
        String script = asked.script().id();
        String question = asked.question().id();
        List<Organisation> organisations = material.partnership().organisations();
        List<Proposal> proposed = material.proposals().to(script, question);
        return material.proposals().agreed(script, question, organisations, material.language()).stream().findFirst()
                .map(agreed -> agreed(agreed, proposed, material.language()))
                .orElseGet(() -> open(given(material, asked), proposed, material));
    }

    private static Stand agreed(Proposal agreed, List<Proposal> proposed, Language language) {
        return agreed.language().filter(written -> written != language)
                .<Stand>map(written -> new AgreedElsewhere(agreed, written, proposed.size() > 1))
                .orElseGet(() -> new Agreed(agreed));
    }

    private static Stand open(List<Answer> given, List<Proposal> proposed, Material material) {
        if (given.isEmpty()) {
            Optional<Language> elsewhere = Optional.of(material.language().other());
            return proposed.stream().min(Comparator.comparing(one -> one.language().equals(elsewhere)))
                    .<Stand>map(Proposed::new).orElseGet(Silent::new);
        }
        Value first = given.getFirst().value();
        boolean alike = given.size() == material.partnership().organisations().size()
                && given.stream().allMatch(answer -> answer.value().equals(first));
        return alike && !(first instanceof Value.Words)
                ? new Alike(first, given, !proposed.isEmpty())
                : new Apart(given, !proposed.isEmpty());
    }

    /** The present answers of the partnership's organisations, save those that passed. */
    private static List<Answer> given(Material material, Content.Asked asked) {
        return material.partnership().organisations().stream()
                .flatMap(one -> material.answers().of(asked.script().id(), asked.question().id(), one.id()).stream())
                .filter(answer -> !answer.skipped()).toList();
    }
}
