package org.entente.command.draft;

import java.util.ArrayList;
import java.util.List;
import org.entente.command.Attachment;
import org.entente.document.Document;
import org.entente.document.Material;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;

/** A draft in the formats that are asked for, as files with names that say what they are. */
record DraftFiles(Exporters exporters) {

    /** @param formats ids, such as {@code docx}; a format for tables alone gets the matrix */
    List<Attachment> of(Document whole, Wanted wanted, Material material, String... formats) {
        return of(whole, wanted.matrix(material), formats);
    }

    /** @param tables what a format for tables alone gets */
    List<Attachment> of(Document whole, Document tables, String... formats) {
        List<Attachment> files = new ArrayList<>();
        for (String id : formats) {
            Exporter exporter = exporters.find(id).orElseThrow();
            Document document = exporter.format().whole() ? whole : tables;
            files.add(new Attachment(FileName.of(document, exporter.format()), exporter.write(document)));
        }
        return files;
    }
}
