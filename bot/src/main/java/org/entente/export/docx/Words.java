package org.entente.export.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.entente.document.Span;
import org.entente.export.XmlText;

/** Puts text into paragraphs, as runs with a character style where a span asks for one. */
final class Words {

    private Words() {}

    static XWPFParagraph paragraph(XWPFDocument file, String style) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    static void paragraph(XWPFDocument file, String style, String text) {
        into(paragraph(file, style), List.of(new Span.Plain(text)));
    }

    static void into(XWPFParagraph paragraph, List<Span> spans) {
        spans.forEach(span -> run(paragraph, span));
    }

    private static void run(XWPFParagraph paragraph, Span span) {
        switch (span) {
            case Span.Plain plain -> run(paragraph, plain.text());
            case Span.Strong strong -> run(paragraph, strong.text()).setStyle("Strong");
            case Span.Gap gap -> run(paragraph, gap.text()).setStyle("Gap");
            case Span.Remark remark -> run(paragraph, remark.text()).setStyle("Remark");
        }
    }

    /** Every way of ending a line is a break inside the paragraph. */
    static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(XmlText.of(text).replace("\r\n", "\n").replace('\r', '\n'));
        return run;
    }
}
