package org.entente.export.html;

import java.nio.charset.StandardCharsets;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.export.Exporter;
import org.entente.export.Format;

/** One file that any browser shows and prints: no script, nothing fetched from elsewhere. */
public final class HtmlExporter implements Exporter {

    private static final Format FORMAT = new Format("html", "html", "text/html", true);

    private final HtmlPage page;

    public HtmlExporter(Phrases phrases) {
        this.page = new HtmlPage(phrases, Look.screen());
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public byte[] write(Document document) {
        return page.of(document).getBytes(StandardCharsets.UTF_8);
    }
}
