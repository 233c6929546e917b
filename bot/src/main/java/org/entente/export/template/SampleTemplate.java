package org.entente.export.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Phrases;
import org.entente.document.Span;
import org.entente.export.docx.DocxExporter;
import org.entente.text.Language;

/** A template to start from: our own Word document with a placeholder in each place, so that its styles can be changed. */
public final class SampleTemplate {

    private SampleTemplate() {}

    /** @param plan the parts of the document that it shows */
    public static byte[] in(Language language, Placeholders known, List<Placeholders.Part> plan, Phrases phrases) {
        List<Block> blocks = new ArrayList<>(List.of(words(known.typed(Placeholder.Always.NOTICE, language))));
        Set<String> shown = new HashSet<>();
        for (Placeholders.Part part : plan) {
            if (shown.add(part.id())) {
                blocks.add(new Block.Heading(1, part.heading().in(language)));
                blocks.add(words(Placeholders.typed(part, language)));
            }
        }
        Phrases dated = (spoken, key, arguments) -> key.equals("document.date")
                ? known.typed(Placeholder.Fact.DATE, language)
                : phrases.say(spoken, key, arguments);
        return new DocxExporter(dated).write(new Document(known.typed(Placeholder.Fact.TITLE, language),
                known.typed(Placeholder.Fact.PARTNERSHIP, language), language,
                known.typed(Placeholder.Fact.DRAFT_MARK, language), 1, LocalDate.EPOCH, blocks,
                new Gaps(List.of())));
    }

    private static Block words(String text) {
        return new Block.Paragraph(List.of(new Span.Plain(text)));
    }
}
