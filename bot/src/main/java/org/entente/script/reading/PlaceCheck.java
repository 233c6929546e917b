package org.entente.script.reading;

import java.util.List;
import java.util.stream.Stream;
import org.entente.script.Plan;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.script.Section;
import org.entente.script.ServedPlaces;
import org.entente.text.Placeholders;
import org.entente.text.Text;

/** Refuses places for the word for the people served where nothing fills them, and places that nobody knows. */
final class PlaceCheck {

    private final Findings findings;

    PlaceCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Script script) {
        untouched(script, Stream.of(script.title(), script.about()));
        script.sections().forEach(this::check);
    }

    private void check(Section section) {
        untouched(section, Stream.of(section.title()));
        section.questions().forEach(this::check);
    }

    private void check(Question question) {
        Stream.concat(Stream.of(question.prompt()), question.help().stream()).forEach(text -> known(question, text));
        question.kind().choices().stream().flatMap(choice -> choice.clause().stream())
                .forEach(clause -> known(question, clause));
        untouched(question, Stream.concat(Stream.of(question.title()),
                question.kind().choices().stream().map(choice -> choice.label())));
    }

    void check(Plan plan) {
        untouched(plan, Stream.concat(Stream.of(plan.title()), plan.notice().stream()));
        plan.parts().forEach(part -> part.heading().ifPresent(heading -> untouched(plan, Stream.of(heading))));
    }

    private void known(Question question, Text text) {
        if (Placeholders.strayBrace(text.french()) || Placeholders.strayBrace(text.english())) {
            findings.at(question, "a brace stands alone in '" + question.id() + "'; write {the-served}");
        }
        List<String> names = ServedPlaces.names().stream().toList();
        Placeholders.in(text).stream().filter(name -> !names.contains(name)).forEach(name -> findings.at(question,
                "nothing fills {" + name + "} in '" + question.id() + "'" + DidYouMean.among(name, names)));
    }

    /** Titles, labels and notices are the same for every partnership. */
    private void untouched(Object where, Stream<Text> texts) {
        texts.flatMap(text -> Placeholders.in(text).stream()).filter(ServedPlaces::isName).distinct()
                .forEach(name -> findings.at(where, "{" + name
                        + "} stands in a title, a label or a notice; only prompts, help and clauses take it"));
    }
}
