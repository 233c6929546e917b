package org.entente.export.docx;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.export.Edition;
import org.entente.export.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Letter paper with its margins, what stands at the head and foot of every page, and the file's properties. */
final class Sheet {

    /** Twentieths of a point: 8.5 × 11 inches, 2 cm left and right. */
    private static final long WIDTH = 12240;
    private static final long HEIGHT = 15840;
    private static final long SIDE = 1134;
    private static final long TOP = 1304;
    private static final long EDGE = 624;
    /** Between the margins; the tab stops in {@code styles.xml} end here. */
    static final int TEXT_WIDTH = (int) (WIDTH - 2 * SIDE);

    /** Stand for the two fields while the sentence around them is looked up; no one types them. */
    private static final String PAGE = "\uE100";
    private static final String PAGES = "\uE101";

    private Sheet() {}

    static void lay(XWPFDocument file, Document document, Phrases phrases) {
        paper(file);
        properties(file.getProperties().getCoreProperties(), document);
        MadeFrom.of(document).write(file.getProperties().getCustomProperties());
        header(file, document);
        String page = document.inBoth() ? "export.page-of-both" : "export.page";
        footer(file, document, phrases.say(document.language(), page, Map.of("page", PAGE, "pages", PAGES)));
    }

    private static void paper(XWPFDocument file) {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(TOP));
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void properties(POIXMLProperties.CoreProperties properties, Document document) {
        properties.setTitle(XmlText.of(document.title() + " – " + document.partnership()));
        properties.setCreator("Entente");
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(Edition.tag(document.language())));
    }

    private static void header(XWPFDocument file, Document document) {
        XWPFParagraph line = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Header");
        Words.run(line, document.partnership());
        line.createRun().addTab();
        Words.run(line, document.draftMark()).setStyle("DraftMark");
    }

    private static void footer(XWPFDocument file, Document document, String pageOfPages) {
        XWPFParagraph line = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        Words.run(line, document.inBoth() ? document.title() : document.title() + " · " + document.draftMark());
        line.createRun().addTab();
        for (String part : pageOfPages.split("(?=[" + PAGE + PAGES + "])|(?<=[" + PAGE + PAGES + "])")) {
            switch (part) {
                case PAGE -> field(line, "PAGE");
                case PAGES -> field(line, "NUMPAGES");
                default -> Words.run(line, part);
            }
        }
    }

    private static void field(XWPFParagraph line, String instruction) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
