package org.entente.command.draft;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * Of a version of another text than the one that is prepared now, nothing can be proposed: all is listed.
     *
     * It may have been handed out before or after it was approved and signed: it is laid beside what it shares more with.
     *
     * @throws Refused where the file is another document
     */
    Returned compared(List<Row> file) {
        List<Row> known = lines(new Issue(desk, new Standing(materials), scene, record, version).document(
                Issue.Occasion.AGAIN));
        List<Row> said = Stream.of(lines(content()), known).max(Comparator.comparingLong(one -> Returned.shared(one,
                file)))
                .orElseThrow();
        if (!Returned.isOf(said, file)) {
            throw Refused.unknown("revise.other-document", Integer.toString(version.number()));
        }
        Standing standing = new Standing(materials);
        boolean ofNow = new ChosenDocument(scene, record).isOfNow(version);
        return Returned.of(said, file, known, ofNow ? standing.now(scene, record, version) : content(), materials.of(
                scene, record,
                version.language(), version.number()));
    }

    private List<Row> lines(Document document) {
        return ReturnedFile.read(new DocxExporter(desk.messages()::say).write(document)).rows();
    }
}
