package org.entente.export.docx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.document.Comparison;
import org.entente.document.Comparison.Change;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.document.Row;
import org.entente.document.Row.Frame;
import org.entente.export.Format;

/** Two versions of a document as one Word file, with what came and what went as tracked changes. */
public final class TrackedChanges {

    public static final Format FORMAT = new Format("changes", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true);

    private final Phrases phrases;

    public TrackedChanges(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The file's bytes.
     *
     * @param edition which versions are compared, in words
     * @param at      when the later one was exported: the date of every change
     */
    public byte[] write(Comparison comparison, String edition, Instant at) {
        Document after = comparison.after();
        return NewFile.of(after, file -> {
            Sheet.lay(file, after, phrases);
            Revisions revisions = new Revisions(at);
            for (List<Change> stretch : stretches(comparison.changes())) {
                stretch(file, stretch, revisions);
                if (stretch.getFirst().cells().getFirst().style() == Row.Style.SUBTITLE) {
                    Words.paragraph(file, "Edition", edition);
                }
            }
        });
    }

    private static void stretch(XWPFDocument file, List<Change> stretch, Revisions revisions) {
        if (stretch.getFirst().frame() == Frame.ACROSS) {
            stretch.forEach(change -> paragraph(file, change, revisions));
        } else {
            TrackedTable.add(file, stretch, revisions);
        }
    }

    private static void paragraph(XWPFDocument file, Change change, Revisions revisions) {
        XWPFParagraph paragraph = Words.paragraph(file, style(change.cells().getFirst().style()));
        revisions.write(paragraph, change.cells().getFirst());
        revisions.markEnd(paragraph, change);
        paragraph.setKeepNext(leads(change.cells().getFirst()));
    }

    /** What leads to the next line is never left alone at the foot of a page. */
    private static boolean leads(Comparison.Cell cell) {
        boolean heads = cell.style().isHeading() || cell.style() == Row.Style.SIGNATORY
                || cell.style() == Row.Style.CAPTION;
        return heads || (!cell.words().isEmpty() && cell.words().getLast().span().text().endsWith(":"));
    }

    /** Rows that stand under one another in one table together; all else by itself. */
    private static List<List<Change>> stretches(List<Change> changes) {
        List<List<Change>> stretches = new ArrayList<>();
        for (Change change : changes) {
            if (!stretches.isEmpty() && goesOn(stretches.getLast().getLast(), change)) {
                stretches.getLast().add(change);
            } else {
                stretches.add(new ArrayList<>(List.of(change)));
            }
        }
        return stretches;
    }

    private static boolean goesOn(Change before, Change change) {
        if (before.cells().size() != change.cells().size()) {
            return false;
        }
        return switch (change.frame()) {
            case ACROSS, TABLE_HEAD -> false;
            case TABLE -> before.frame() == Frame.TABLE || before.frame() == Frame.TABLE_HEAD;
            case PARALLEL -> before.frame() == Frame.PARALLEL;
            case SIGNING -> before.frame() == Frame.SIGNING;
        };
    }

    static String style(Row.Style style) {
        return switch (style) {
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case HEADING_1 -> "Heading1";
            case HEADING_2 -> "Heading2";
            case HEADING_3 -> "Heading3";
            case TEXT -> "Normal";
            case NOTICE -> "Notice";
            case CAPTION -> "Caption";
            case SIGNATORY -> "Signatory";
            case TABLE_HEADING -> "TableHeading";
            case TABLE_TEXT -> "TableText";
        };
    }
}
