package org.entente.command.draft;

import java.util.List;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Scene;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Materials;
import org.entente.command.words.Standing;
import org.entente.document.Document;
import org.entente.document.Returned;
import org.entente.document.Row;
import org.entente.document.Version;
import org.entente.export.docx.DocxExporter;
import org.entente.export.template.ReturnedFile;

/** Lays a file that came back beside the version of which it was made, as that leaves for Word. */
record ReturnedVersion(Desk desk, Materials materials, Scene scene, Reading record, Version version) {

    /** What the version said. */
    Document content() {
        return record.versions().content(scene.partnership().id(), ChosenDocument.plan(scene, record), version.number())
                .orElseThrow();
    }

    /** @throws Refused where the file is another document */
    Returned compared(List<Row> file) {
        List<Row> said = lines(content());
        if (!Returned.isOf(said, file)) {
            throw Refused.unknown("revise.other-document", Integer.toString(version.number()));
        }
        Standing standing = new Standing(materials);
        List<Row> known = lines(new Issue(desk, standing, scene, record, version).document(Issue.Occasion.AGAIN));
        return Returned.of(said, file, known, standing.now(scene, record, version), materials.of(scene, record,
                version.language(), version.number()));
    }

    private List<Row> lines(Document document) {
        return ReturnedFile.read(new DocxExporter(desk.messages()::say).write(document)).rows();
    }
}
