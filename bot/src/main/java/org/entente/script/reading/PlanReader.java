package org.entente.script.reading;

import java.util.List;
import org.entente.script.Plan;
import org.entente.text.Text;

/** Reads how a document is put together. */
final class PlanReader {

    private static final int TITLE = 100;
    private static final int HEADING = 200;
    private static final int MOST = 100;

    private PlanReader() {}

    static Plan read(Fields fields) {
        return fields.mark(
                new Plan(fields.id("document"), fields.text("title", TITLE), fields.optionalText("amended-as",
                        TITLE), notice(fields), parts(fields)));
    }

    private static List<Text> notice(Fields fields) {
        return fields.items("notice", 1, MOST).stream()
                .map(node -> TextReader.read(node, "a line of the notice", PieceReader.WORDING, fields.findings()))
                .toList();
    }

    private static List<Plan.Part> parts(Fields fields) {
        return fields.each("parts", Shape.PART, 1, MOST).stream().map(PlanReader::part).toList();
    }

    private static Plan.Part part(Fields fields) {
        return fields.mark(new Plan.Part(fields.id("part"), fields.optionalText("heading", HEADING),
                PieceReader.pieces(fields, "pieces", false)));
    }
}
