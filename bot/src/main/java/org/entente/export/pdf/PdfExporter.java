package org.entente.export.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.zip.Deflater;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.export.Edition;
import org.entente.export.Exporter;
import org.entente.export.Format;
import org.entente.export.Letters;
import org.entente.export.XmlText;
import org.entente.export.html.HtmlPage;
import org.entente.export.html.Look;
import org.entente.text.Language;

/** A PDF to read, print and keep: PDF/UA-1 for screen readers, PDF/A-2a for archives. */
public final class PdfExporter implements Exporter {

    private static final Format FORMAT = new Format("pdf", "pdf", "application/pdf", true);

    private final Phrases phrases;

    public PdfExporter(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What takes long to make and is the same for all: made when the first document is set. */
    private static final class Press {
        static final Fonts FONTS = Fonts.read();
        static final Letters LETTERS = new Letters(FONTS::have);
        static final Joining JOINING = new Joining(FONTS::have);
        static final Look LOOK = Look.paper(LETTERS::shown);
        static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        static {
            // It would print what it is given: nobody's words reach the log.
            XRLog.setLoggingEnabled(false);
            System.setProperty(Filter.SYSPROP_DEFLATELEVEL, String.valueOf(Deflater.BEST_SPEED));
        }
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean shows(int character) {
        return XmlText.allowed(character) && Press.LETTERS.show(character);
    }

    @Override
    public byte[] write(Document document) {
        String page = new HtmlPage(phrases, Press.LOOK).of(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument file = new DatedFile(Edition.moment(document), page)) {
            PdfRendererBuilder builder = builder(document.language()).withHtmlContent(page, null).usePDDocument(file)
                    .toStream(out);
            Press.FONTS.into(builder, file);
            if (Bidi.requiresBidi(page.toCharArray(), 0, page.length())) {
                builder.useUnicodeBidiSplitter(Directions::new).useUnicodeBidiReorderer(new Directions.Turned(
                        Press.JOINING));
            }
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Language language) {
        return new PdfRendererBuilder().usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(Press.COLOURS).withProducer("Entente")
                .useUnicodeLineBreaker(new LineBreaks(language.locale()))
                .useExternalResourceAccessControl((uri, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl((uri, type) -> false,
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }
}
