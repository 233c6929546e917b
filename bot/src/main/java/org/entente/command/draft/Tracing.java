package org.entente.command.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.files.Cannot;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Materials;
import org.entente.document.Document;
import org.entente.document.Material;
import org.entente.document.Provenance;
import org.entente.document.ProvenanceAnnex;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;
import org.entente.export.Unshown;

/** {@code /draft provenance}: where each passage of the draft comes from, as comments in the DOCX and as an annex. */
record Tracing(Desk desk, Exporters exporters, Materials materials, ZoneId zone) {

    /** Only the person sees them; no version is counted. */
    Reply trace(Request request) {
        return desk.look(request, (scene, record) -> {
            Wanted wanted = Wanted.ofDraft(request, scene.takingPart(), record);
            int version = record.versions().last(scene.partnership().id(),
                    new ChosenDocument(scene, record).instrument().plan()) + 1;
            Material material = materials.of(scene, record, wanted.first(scene), version);
            return new Reply.Working(() -> {
                Document document = wanted.document(material);
                Speech speech = desk.speech(request);
                return new Reply.Private(Card.builder().words(speech.say("draft.provenance"))
                        .words(Cannot.show(speech, Unshown.none().and(document, word()))).build(), files(document,
                                material));
            });
        });
    }

    private Exporter word() {
        return exporters.find("docx").orElseThrow();
    }

    private List<Attachment> files(Document document, Material material) {
        Provenance provenance = new Provenance(material, zone);
        Document annex = ProvenanceAnnex.of(document, material, provenance);
        Exporter docx = word();
        String name = materials.desk().messages().say(material.language(), "draft.with-provenance",
                Map.of("title", document.title()));
        return List.of(
                new Attachment(FileName.of(document.titled(name), docx.format()),
                        docx.write(document, provenance::of)),
                new Attachment(FileName.of(annex, docx.format()), docx.write(annex)));
    }
}
