package org.entente.command.talk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.card.Target;
import org.entente.command.files.Bundle;
import org.entente.command.files.FormatChoice;
import org.entente.command.files.WordFiles;
import org.entente.command.words.Scripts;
import org.entente.document.Document;
import org.entente.document.WorksheetDocument;
import org.entente.export.Exporters;
import org.entente.script.Script;
import org.entente.text.Language;

/** A worksheet with all of its answers as files, for the person who asks: only what the whole group reads. */
final class AnswersTaken {

    private final Desk desk;
    private final Scripts scripts;
    private final Clock clock;
    private final WordFiles files;

    AnswersTaken(Desk desk, Scripts scripts, Exporters exporters, Clock clock) {
        this.desk = desk;
        this.scripts = scripts;
        this.clock = clock;
        this.files = new WordFiles(exporters, Bundle.forDiscord(), List.of("docx", "pdf"));
    }

    /** The formats are chosen in a form. */
    static Target target(Script script) {
        Target target = Target.to(Scripts.familyOf(script.id()) + " formats");
        return script.id().equals(Scripts.GUIDE) ? target : target.with("worksheet", script.id());
    }

    Reply formats(Request request) {
        String script = desk.look(request, (scene, record) -> scripts.chosen(request, scene.takingPart(), record).id());
        Target export = Target.to(scripts.family() + " export");
        return new Reply.Open(FormatChoice.ofWords().form(desk.speech(request), scripts.only().isPresent()
                ? export
                : export.with("worksheet", script)));
    }

    Reply export(Request request) {
        Document document = desk.look(request, (scene, record) -> document(request, scene.takingPart(), record));
        return files.reply(request, desk.speech(request), document, desk.speech(request).say("files.answers", "title",
                document.title()));
    }

    private Document document(Request request, Scene scene, Reading record) {
        Language language = WordFiles.language(request, desk.speech(request));
        return WorksheetDocument.of(new WorksheetDocument.Sheet(scene.partnership().name(),
                scripts.interview(scene, record, scripts.chosen(request, scene, record).id()), Optional.empty(),
                record.followUps().visible(scene.partnership().id(), OptionalLong.empty()), language, LocalDate.now(
                        clock),
                desk.messages()::say));
    }
}
