package org.entente.script.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.script.Condition;

/** Reads when a question is asked. */
final class ConditionReader {

    private static final String SERVED = "served";
    private static final String DOCUMENTS = "documents";
    private static final int MOST = 25;
    private static final List<String> TESTS = List.of("is", "picked", "answered");
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private ConditionReader() {}

    static Optional<Condition> read(Fields when) {
        if (when.has(SERVED)) {
            return Optional.of(ofSecondGroup(when));
        }
        return when.has(DOCUMENTS) ? Optional.of(ofDocuments(when)) : onAnswer(when).map(on -> on);
    }

    /** Beside the documents an earlier answer may be named as well. */
    private static Condition ofDocuments(Fields when) {
        Set<String> documents = when.items(DOCUMENTS, 1, MOST).stream()
                .map(node -> Fields.words(node, "a document under 'documents'", when.findings()))
                .filter(id -> !id.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean more = Shape.CONDITION.optional().stream().anyMatch(key -> !key.equals(DOCUMENTS) && when.has(key));
        return when.mark(new Condition.ForDocuments(documents, more ? onAnswer(when) : Optional.empty()));
    }

    private static Condition ofSecondGroup(Fields when) {
        if (Shape.CONDITION.optional().stream().anyMatch(key -> !key.equals(SERVED) && when.has(key))) {
            when.refuse("'served: second' stands alone; remove the other keys");
        }
        return when.mark(when.word(SERVED, Map.of("second", new Condition.SecondGroup()),
                new Condition.SecondGroup()));
    }

    private static Optional<Condition.OnAnswer> onAnswer(Fields when) {
        if (!when.has("question")) {
            when.refuse("this condition has no 'question'; add it");
            return Optional.empty();
        }
        List<String> tests = TESTS.stream().filter(when::has).toList();
        if (tests.size() != 1) {
            when.refuse("a condition takes exactly one of: is: yes, is: no, picked: a choice, answered: yes");
            return Optional.empty();
        }
        String question = when.words("question");
        return question.isEmpty() ? Optional.empty() : Optional.of(when.mark(read(when, question)));
    }

    private static Condition.OnAnswer read(Fields when, String question) {
        if (when.has("is")) {
            return new Condition.Said(question, when.word("is", YES_OR_NO, true));
        }
        if (when.has("picked")) {
            return new Condition.Picked(question, when.words("picked"));
        }
        when.word("answered", Map.of("yes", true), true);
        return new Condition.Answered(question);
    }
}
