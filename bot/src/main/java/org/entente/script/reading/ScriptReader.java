package org.entente.script.reading;

import java.util.List;
import java.util.Map;
import org.entente.script.Script;
import org.entente.script.Section;

/** Reads a worksheet: sections of questions. */
final class ScriptReader {

    /** Worksheet, question, organisation and revision share a custom id of 100 characters (Discord). */
    private static final int LONGEST_ID = 24;
    private static final int TITLE = 100;
    private static final int ABOUT = 1000;
    private static final int MOST = 100;

    private ScriptReader() {}

    static Script read(Fields fields) {
        return fields.mark(new Script(fields.id("worksheet", LONGEST_ID), fields.text("title", TITLE), fields.text(
                "about", ABOUT),
                audience(fields), followUp(fields), sections(fields)));
    }

    private static Script.Audience audience(Fields fields) {
        return fields.word("audience",
                Map.of("together", Script.Audience.TOGETHER, "private", Script.Audience.PRIVATE),
                Script.Audience.TOGETHER);
    }

    private static boolean followUp(Fields fields) {
        return fields.has("follow-up") && fields.word("follow-up", Map.of("true", true, "false", false), false);
    }

    private static List<Section> sections(Fields fields) {
        return fields.each("sections", Shape.SECTION, 1, MOST).stream().map(ScriptReader::section).toList();
    }

    private static Section section(Fields fields) {
        return fields.mark(new Section(fields.id("section"), fields.text("title", TITLE),
                fields.each("questions", Shape.QUESTION, 1, MOST).stream().map(QuestionReader::read).toList()));
    }
}
