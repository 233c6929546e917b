package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.conversation.Answer;
import org.entente.conversation.Value;
import org.entente.partnership.Organisation;
import org.entente.script.Content;
import org.entente.script.Question;

/** What one organisation said, as the document prints it: its words, what there is to say of them, and whose they are. */
final class Sayings {

    private static final String ADDRESS = "address";
    static final Span SPACE = new Span.Plain(" ");

    private final Material material;
    private final Marks marks;
    private final ValueText values;

    Sayings(Material material, Marks marks) {
        this.material = material;
        this.marks = marks;
        this.values = new ValueText(material.phrases(), material.language());
    }

    List<Span> of(Content.Asked asked, Answer answer) {
        return followed(text(asked.question(), answer.value()), remarks(asked, answer));
    }

    Span text(Question question, Value value) {
        return new Span.Plain(values.of(question, value));
    }

    /** That it is to be translated, or not confirmed; with a space before each. */
    List<Span> remarks(Content.Asked asked, Answer answer) {
        List<Span> remarks = new ArrayList<>();
        if (answer.value() instanceof Value.Words && answer.language() != material.language() && !isName(asked)) {
            material.partnership().organisation(answer.organisation())
                    .ifPresent(one -> remarks.addAll(List.of(SPACE, marks.untranslated(asked, one, answer
                            .language()))));
        }
        if (answer.unconfirmed()) {
            remarks.addAll(List.of(SPACE, marks.unconfirmed()));
        }
        return remarks;
    }

    /** Names of organisations and people are the same in every language; so is an address, for the post. */
    private boolean isName(Content.Asked asked) {
        return asked.question().feeds().stream().filter(slot -> slot.plan().equals(material.fed()))
                .anyMatch(slot -> SignatureBlocks.NAMES.contains(slot.slot()) || slot.slot().equals(ADDRESS));
    }

    List<Span> attributed(Organisation organisation, List<Span> said) {
        String name = material.phrases().say(material.language(), "document.said-by",
                Map.of("organisation", organisation.name()));
        List<Span> all = new ArrayList<>(List.of(new Span.Strong(name), SPACE));
        all.addAll(said);
        return all;
    }

    static List<Span> followed(Span first, List<Span> after) {
        List<Span> all = new ArrayList<>(List.of(first));
        all.addAll(after);
        return all;
    }
}
