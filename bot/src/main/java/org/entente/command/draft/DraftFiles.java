package org.entente.command.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.files.Bundle;
import org.entente.command.files.Cannot;
import org.entente.command.files.WordFiles;
import org.entente.document.Document;
import org.entente.document.Material;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;
import org.entente.export.Unshown;

/** A draft in the formats that are asked for, as files with names that say what they are. */
record DraftFiles(Desk desk, Exporters exporters, Bundle bundle, Clock clock) {

    /** For those who choose none: each by itself. */
    private static final List<String> USUAL = List.of("docx", "pdf", "markdown", "xlsx");

    /**
     * The files, and what is to be said of them.
     *
     * @param remark which characters they cannot show
     */
    record Written(List<Attachment> files, Optional<String> remark) {
        Written {
            files = List.copyOf(files);
        }
    }

    /** @param chosen ids, such as {@code docx}; none: the usual ones. Several that were chosen come as one ZIP */
    Written of(Request request, Document whole, Wanted wanted, Material material, List<String> chosen) {
        Document matrix = wanted.matrix(material);
        List<Attachment> files = new ArrayList<>();
        Unshown unshown = Unshown.none();
        for (String id : chosen.isEmpty() ? USUAL : chosen) {
            Optional<Exporter> exporter = exporters.find(id);
            Document document = exporter.filter(one -> one.format().whole()).isPresent() ? whole : matrix;
            files.add(exporter.map(one -> new Attachment(FileName.of(document, one.format()), one.write(document)))
                    .orElseGet(() -> id.equals("ics") ? calendar(request, material) : partnership(request, material)));
            unshown = exporter.isPresent() ? unshown.and(document, exporter.get()) : unshown;
        }
        List<Attachment> bundled = chosen.isEmpty()
                ? bundle.apart(files)
                : bundle.together(files, FileName.of(whole, WordFiles.ZIP), material.date());
        return new Written(bundled, Cannot.show(desk.speech(material.partnership().language()), unshown));
    }

    private Attachment calendar(Request request, Material material) {
        Speech speech = desk.speech(material.language());
        byte[] dates = desk.look(request, (scene, record) -> new GroupDates(speech, scene, record).calendar())
                .bytes(clock.instant());
        return new Attachment(FileName.of(material.partnership().name(), speech.say("files.dates"),
                Optional.of(material.language()), material.date(), "ics"), dates);
    }

    /** All that the group shares: what {@code /data export} gives. */
    private Attachment partnership(Request request, Material material) {
        String json = desk.look(request, (scene, record) -> record.exchanges().shared(scene.partnership().id()));
        return new Attachment(FileName.of(material.partnership().name(),
                desk.speech(material.partnership().language()).say("files.partnership"), Optional.empty(), material
                        .date(), "json"), json.getBytes(StandardCharsets.UTF_8));
    }
}
