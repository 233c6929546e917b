package org.entente.command.draft;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.files.Bundle;
import org.entente.command.files.Cannot;
import org.entente.command.files.WordFiles;
import org.entente.document.Document;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;
import org.entente.export.Unshown;
import org.entente.export.calendar.CalendarFile;

/** A draft in the formats that are asked for, as files with names that say what they are. */
record DraftFiles(Desk desk, Exporters exporters, InTemplate inTemplate, Bundle bundle, Clock clock) {

    private static final String WORD = "docx";
    /** For those who choose none: each by itself. */
    private static final List<String> USUAL = List.of(WORD, "pdf", "markdown", "xlsx");

    /**
     * The files, however large, and what is to be said of them.
     *
     * @param remarks what a template leaves out, and which characters the files cannot show
     */
    record Written(List<Attachment> files, List<String> remarks) {
        Written {
            files = List.copyOf(files);
            remarks = List.copyOf(remarks);
        }

        /** All that is to be said. */
        Optional<String> remark() {
            return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", remarks));
        }
    }

    /**
     * In an organisation's own template too, wherever a Word file is among them. No spreadsheet of a document without
     * tables: that is said instead.
     *
     * @param chosen ids, such as {@code docx}; none: the usual ones. Several that were chosen come as one ZIP
     * @param speech of whoever sees the files
     */
    Written of(Request request, Document whole, List<String> chosen, Speech speech) {
        List<String> wanted = chosen.isEmpty() ? USUAL : chosen;
        List<String> formats = wanted.stream().filter(id -> whole.hasTables() || !isOfTables(id)).toList();
        List<Made> made = formats.stream().map(id -> made(request, whole, id)).toList();
        List<Attachment> files = made.stream().map(Made::file).toList();
        List<Attachment> gathered = chosen.isEmpty()
                ? files
                : Bundle.gathered(files, FileName.of(whole, WordFiles.ZIP), whole.date());
        InTemplate.Filled own = formats.contains(WORD)
                ? inTemplate.of(request, whole, speech)
                : new InTemplate.Filled(Optional.empty(), List.of());
        Optional<String> cannot = Cannot.show(speech, made.stream().map(Made::unshown).reduce(Unshown.none(),
                Unshown::and));
        return new Written(own.with(gathered), Stream.of(noTables(speech, wanted, formats), own.words(), cannot)
                .flatMap(Optional::stream).toList());
    }

    /** A file of tables alone, which a document without any leaves empty. */
    private boolean isOfTables(String format) {
        return exporters.find(format).filter(exporter -> !exporter.format().whole()).isPresent();
    }

    private static Optional<String> noTables(Speech speech, List<String> wanted, List<String> made) {
        return wanted.size() == made.size() ? Optional.empty() : Optional.of(speech.say("files.no-tables"));
    }

    private record Made(Attachment file, Unshown unshown) {}

    private Made made(Request request, Document whole, String id) {
        Optional<Exporter> exporter = exporters.find(id);
        if (exporter.isPresent()) {
            Document document = exporter.get().format().whole() ? whole : whole.tables();
            return made(document, exporter.get());
        }
        return id.equals("ics") ? calendar(request, whole) : new Made(partnership(request, whole), Unshown.none());
    }

    private static Made made(Document document, Exporter exporter) {
        return new Made(new Attachment(FileName.of(document, exporter.format()), exporter.write(document)),
                Unshown.none().and(document, exporter));
    }

    /**
     * Without the template, and without a limit.
     *
     * @param formats whole ones, such as {@code docx}
     * @param speech  of whoever sees the files
     */
    Written of(List<Document> documents, Speech speech, String... formats) {
        List<Exporter> wanted = Stream.of(formats).map(id -> exporters.find(id).orElseThrow()).toList();
        List<Made> made = new ArrayList<>();
        documents.forEach(document -> wanted.forEach(exporter -> made.add(made(document, exporter))));
        Optional<String> cannot = Cannot.show(speech, made.stream().map(Made::unshown).reduce(Unshown.none(),
                Unshown::and));
        return new Written(made.stream().map(Made::file).toList(), cannot.stream().toList());
    }

    /** As they are today, whichever version they come with. */
    private Made calendar(Request request, Document whole) {
        Speech speech = desk.speech(whole.language());
        CalendarFile dates = desk.look(request, (scene, record) -> new GroupDates(speech, scene, record).calendar());
        return new Made(new Attachment(FileName.of(whole.partnership(), speech.say("files.dates"), Optional.of(whole
                .language()), LocalDate.now(clock), "ics"), dates.bytes(clock.instant())), dates.unshown());
    }

    /** All that the group shares today: what {@code /data export} gives. */
    private Attachment partnership(Request request, Document whole) {
        Speech groups = desk.look(request, (scene, record) -> desk.publicSpeech(scene));
        String json = desk.look(request, (scene, record) -> record.exchanges().shared(scene.partnership().id()));
        return new Attachment(FileName.of(whole.partnership(), groups.say("files.partnership"), Optional.empty(),
                LocalDate.now(clock), "json"), json.getBytes(StandardCharsets.UTF_8));
    }
}
