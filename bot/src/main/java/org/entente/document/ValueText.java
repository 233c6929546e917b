package org.entente.document;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import org.entente.conversation.Value;
import org.entente.script.AnswerKind;
import org.entente.script.Choice;
import org.entente.script.Question;
import org.entente.text.Language;
import org.entente.text.Text;

/** An answer's value in words: a label for a choice, "30 days" for a number, exactly what was typed for a text. */
final class ValueText {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Phrases phrases;
    private final Language language;

    ValueText(Phrases phrases, Language language) {
        this.phrases = phrases;
        this.language = language;
    }

    /** Empty for a skipped answer. */
    String of(Question question, Value value) {
        return switch (value) {
            case Value.Words words -> words.text();
            case Value.Picks picks -> picks.choices().stream().map(id -> label(question, id)).collect(joining(", "));
            case Value.Amount amount -> phrases.say(language, "document.number", Map.of("number", amount.number()))
                    + unit(question.kind());
            case Value.Day day -> phrases.say(language, "document.date", Map.of("date", day.date()));
            case Value.Truth truth -> phrases.say(language, truth.yes() ? "document.yes" : "document.no");
            case Value.Skipped skipped -> "";
        };
    }

    /** The choice's label; its id where the question offers it no more. */
    String label(Question question, String choice) {
        return question.kind().choices().stream().filter(c -> c.id().equals(choice)).findFirst().map(Choice::label)
                .map(label -> label.in(language)).orElse(choice);
    }

    private String unit(AnswerKind kind) {
        Optional<Text> unit = kind instanceof AnswerKind.WholeNumber number ? number.unit() : Optional.empty();
        return unit.map(text -> NO_BREAK_SPACE + text.in(language)).orElse("");
    }
}
