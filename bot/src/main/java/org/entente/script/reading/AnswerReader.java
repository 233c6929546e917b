package org.entente.script.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.script.AnswerKind;
import org.entente.script.Choice;

/** Reads what kind of answer a question takes: a word, or a mapping with the choices or bounds. */
final class AnswerReader {

    /** Stands in for an answer that cannot be read; checks make nothing of it. */
    static final AnswerKind UNKNOWN = new AnswerKind.FreeText(false, 1);

    private static final int SHORT = 300;
    private static final Map<String, AnswerKind> OPEN = Map.of("long-text",
            new AnswerKind.FreeText(true, AnswerKind.FreeText.LIMIT), "short-text",
            new AnswerKind.FreeText(false, SHORT), "date", new AnswerKind.CalendarDate(), "yes-no",
            new AnswerKind.YesNo());

    /** A select shows no more choices, and a label has no more characters (Discord). */
    private static final int MOST_CHOICES = 25;
    private static final int LABEL = 100;
    private static final int UNIT = 40;
    private static final long FARTHEST = 1_000_000_000_000L;

    private AnswerReader() {}

    static AnswerKind read(Fields question) {
        Optional<Node> node = question.node("answer");
        if (node.isEmpty()) {
            return UNKNOWN;
        }
        if (node.get() instanceof Node.Mapping mapping) {
            return Fields.of(mapping, Shape.ANSWER, question.findings()).map(AnswerReader::closed).orElse(UNKNOWN);
        }
        return question.word("answer", OPEN, UNKNOWN);
    }

    private static AnswerKind closed(Fields answer) {
        List<String> kinds = Shape.ANSWER.optional().stream().filter(answer::has).toList();
        if (kinds.size() != 1) {
            answer.refuse("an answer takes exactly one of: " + String.join(", ", Shape.ANSWER.optional()));
            return UNKNOWN;
        }
        if (answer.has("number")) {
            return answer.node("number").flatMap(node -> Fields.of(node, Shape.NUMBER, answer.findings()))
                    .map(AnswerReader::number).orElse(UNKNOWN);
        }
        List<Choice> choices = choices(answer, kinds.getFirst());
        return answer.has("one-of") ? new AnswerKind.OneOf(choices) : new AnswerKind.SeveralOf(choices);
    }

    private static AnswerKind number(Fields number) {
        long from = number.whole("from", -FARTHEST, FARTHEST);
        long to = number.whole("to", -FARTHEST, FARTHEST);
        if (number.has("from") && number.has("to") && from > to) {
            number.refuse("'from' (" + from + ") is above 'to' (" + to + "); exchange them");
            return UNKNOWN;
        }
        return new AnswerKind.WholeNumber(from, Math.max(from, to), number.optionalText("unit", UNIT));
    }

    private static List<Choice> choices(Fields answer, String key) {
        return answer.each(key, Shape.CHOICE, 2, MOST_CHOICES).stream().map(choice -> choice(choice, key)).toList();
    }

    private static Choice choice(Fields choice, String key) {
        if (choice.has("clause") && key.equals("several-of")) {
            choice.refuse("clause", "only a one-of question offers clauses, of which a document prints one; remove it");
        }
        return choice.mark(new Choice(choice.id("choice"), choice.text("label", LABEL),
                choice.optionalText("clause", Choice.LONGEST_CLAUSE)));
    }
}
