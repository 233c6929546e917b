package org.entente.script.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.script.Condition;
import org.entente.script.Question;
import org.entente.script.Question.About;
import org.entente.script.SlotRef;

/** Reads one question. */
final class QuestionReader {

    /** Worksheet, question, organisation and revision share a custom id of 100 characters (Discord). */
    private static final int LONGEST_ID = 32;
    /** A form's title takes no more (Discord). */
    private static final int TITLE = 45;
    private static final int PROMPT = 500;
    private static final int HELP = 200;
    private static final int LONGEST_HOUR = 60;
    private static final int MOST = 100;
    private static final Predicate<String> SLOT = Pattern.compile("[^/\\s]+/[^/\\s]+").asMatchPredicate();
    private static final Predicate<String> COVERED = Pattern.compile("I-[0-9]+").asMatchPredicate();

    private QuestionReader() {}

    static Question read(Fields fields) {
        covers(fields);
        return fields.mark(new Question(fields.id("question", LONGEST_ID), fields.text("title", TITLE),
                fields.text("prompt", PROMPT), fields.optionalText("help", HELP), AnswerReader.read(fields),
                about(fields), when(fields), (int) fields.whole("minutes", 1, LONGEST_HOUR), feeds(fields),
                fields.words("source")));
    }

    private static About about(Fields fields) {
        return fields.word("about", Map.of("group", About.GROUP, "each-organisation", About.EACH_ORGANISATION),
                About.GROUP);
    }

    private static Optional<Condition> when(Fields fields) {
        return fields.node("when").flatMap(node -> Fields.of(node, Shape.CONDITION, fields.findings()))
                .flatMap(ConditionReader::read);
    }

    private static List<SlotRef> feeds(Fields fields) {
        return fields.items("feeds", 0, MOST).stream().flatMap(node -> slot(node, fields.findings())).toList();
    }

    private static Stream<SlotRef> slot(Node node, Findings findings) {
        String written = Fields.words(node, "a slot under 'feeds'", findings);
        if (!SLOT.test(written)) {
            findings.add(node.place(), "'" + written
                    + "' names no slot: write document/slot, as in memorandum/purpose");
            return Stream.empty();
        }
        int slash = written.indexOf('/');
        SlotRef slot = new SlotRef(written.substring(0, slash), written.substring(slash + 1));
        return Stream.of(findings.mark(slot, node.place()));
    }

    /** Requirement numbers help reviewers alone: their form is checked and nothing is kept. */
    private static void covers(Fields fields) {
        for (Node node : fields.items("covers", 0, MOST)) {
            String number = Fields.words(node, "a requirement under 'covers'", fields.findings());
            if (!number.isEmpty() && !COVERED.test(number)) {
                fields.findings().add(node.place(), "'" + number
                        + "' is no requirement: write I- and its number, as in I-11");
            }
        }
    }
}
