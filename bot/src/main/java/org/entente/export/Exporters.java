package org.entente.export;

import java.util.List;
import java.util.Optional;
import javax.xml.transform.TransformerFactory;
import org.entente.document.Phrases;
import org.entente.export.docx.DocxExporter;
import org.entente.export.html.HtmlExporter;
import org.entente.export.pdf.PdfExporter;

/** Every format that documents leave in. */
public record Exporters(List<Exporter> all) {

    static {
        // POI and PDFBox would look for one through all jars, several times for each file.
        System.setProperty(TransformerFactory.class.getName(), TransformerFactory.newDefaultInstance().getClass()
                .getName());
    }

    public Exporters {
        all = List.copyOf(all);
    }

    /** One line a format. */
    public static Exporters with(Phrases phrases) {
        return new Exporters(List.of(
                new DocxExporter(phrases),
                new PdfExporter(phrases),
                new HtmlExporter(phrases),
                new MarkdownExporter(phrases),
                new XlsxExporter(),
                new CsvExporter()));
    }

    /** @param id a format's id, such as {@code docx} */
    public Optional<Exporter> find(String id) {
        return all.stream().filter(exporter -> exporter.format().id().equals(id)).findFirst();
    }

    /** Those that hold a whole document. */
    public List<Exporter> whole() {
        return all.stream().filter(exporter -> exporter.format().whole()).toList();
    }
}
