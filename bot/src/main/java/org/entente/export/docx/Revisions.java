package org.entente.export.docx;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.entente.document.Comparison;
import org.entente.document.Comparison.Change;
import org.entente.document.Span;
import org.entente.export.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/** Writes words as Word's own insertions and deletions, each with a number, an author and a date. */
final class Revisions {

    private static final String AUTHOR = "Entente";

    private final Calendar at;
    private long count;

    Revisions(Instant at) {
        this.at = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }

    void write(XWPFParagraph paragraph, Comparison.Cell cell) {
        for (Comparison.Words words : cell.words()) {
            switch (words.fate()) {
                case KEPT -> Words.into(paragraph, List.of(words.span()));
                case ADDED -> {
                    var inserted = paragraph.getCTP().addNewIns();
                    stamp(inserted);
                    CTR run = run(inserted.addNewR(), words.span());
                    text(run.addNewT(), words.span());
                }
                case REMOVED -> {
                    var deleted = paragraph.getCTP().addNewDel();
                    stamp(deleted);
                    CTR run = run(deleted.addNewR(), words.span());
                    text(run.addNewDelText(), words.span());
                }
            }
        }
    }

    /** With its end, a paragraph that came or went leaves nothing behind when the change is refused or taken. */
    void markEnd(XWPFParagraph paragraph, Change change) {
        switch (change) {
            case Comparison.Same same -> {
            }
            case Comparison.Reworded reworded -> {
            }
            case Comparison.Added added -> stamp(end(paragraph).addNewIns());
            case Comparison.Removed removed -> stamp(end(paragraph).addNewDel());
        }
    }

    private static CTParaRPr end(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        return properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
    }

    void mark(XWPFTableRow row, Change change) {
        switch (change) {
            case Comparison.Same same -> {
            }
            case Comparison.Reworded reworded -> {
            }
            case Comparison.Added added -> stamp(properties(row).addNewIns());
            case Comparison.Removed removed -> stamp(properties(row).addNewDel());
        }
    }

    private static CTTrPr properties(XWPFTableRow row) {
        return row.getCtRow().isSetTrPr() ? row.getCtRow().getTrPr() : row.getCtRow().addNewTrPr();
    }

    private void stamp(CTTrackChange change) {
        count++;
        change.setId(BigInteger.valueOf(count));
        change.setAuthor(AUTHOR);
        change.setDate(at);
    }

    private static CTR run(CTR run, Span span) {
        switch (span) {
            case Span.Plain plain -> {
            }
            case Span.Strong strong -> run.addNewRPr().addNewRStyle().setVal("Strong");
            case Span.Gap gap -> run.addNewRPr().addNewRStyle().setVal("Gap");
            case Span.Remark remark -> run.addNewRPr().addNewRStyle().setVal("Remark");
        }
        return run;
    }

    private static void text(CTText text, Span span) {
        text.setStringValue(XmlText.of(span.text()));
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
