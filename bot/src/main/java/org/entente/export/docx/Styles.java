package org.entente.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.entente.export.Edition;
import org.entente.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a blank document, which has none, the styles of {@code export/styles.xml} and its language. */
final class Styles {

    private static final String FILE = "/export/styles.xml";

    private Styles() {}

    static void define(XWPFDocument file, Language language) throws IOException {
        CTStyles styles = read();
        styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(Edition.tag(language));
        file.createStyles().setStyles(styles);
    }

    private static CTStyles read() throws IOException {
        try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(FILE), FILE)) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException e) {
            throw new IOException(FILE + " is no styles file", e);
        }
    }
}
