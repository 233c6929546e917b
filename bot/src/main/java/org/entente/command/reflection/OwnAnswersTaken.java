package org.entente.command.reflection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.command.Desk;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.files.Bundle;
import org.entente.command.files.FormatChoice;
import org.entente.command.files.WordFiles;
import org.entente.command.words.OwnWork;
import org.entente.command.words.ScreenCheck;
import org.entente.command.words.Scripts;
import org.entente.document.Document;
import org.entente.document.WorksheetDocument;
import org.entente.export.Exporters;
import org.entente.text.Language;

/** What one organisation wrote by itself as files: for its own people alone, in a reply that only one of them sees. */
final class OwnAnswersTaken {

    private final Desk desk;
    private final Scripts scripts;
    private final Clock clock;
    private final WordFiles files;

    OwnAnswersTaken(Desk desk, Scripts scripts, Exporters exporters, Clock clock) {
        this.desk = desk;
        this.scripts = scripts;
        this.clock = clock;
        this.files = new WordFiles(exporters, Bundle.forDiscord(), List.of("docx", "pdf"));
    }

    /** Which formats, in a form that leads to the export. */
    Reply formats(Request request) {
        desk.look(request, (scene, record) -> OwnWork.organisation(scene));
        return new Reply.Open(FormatChoice.ofWords().form(desk.speech(request), ScreenCheck.remembering(ScreenCheck
                .isAlone(request), Target.to(Reflections.NAME + " export"))));
    }

    Reply export(Request request) {
        return desk.look(request, (scene, record) -> {
            OwnWork work = OwnWork.of(scene, record, scripts.chosen(request, scene, record));
            return files.reply(request, desk.speech(request), document(request, scene, work),
                    desk.speech(request).say("files.own-answers", "organisation", Markup.typed(work.organisation()
                            .name())));
        });
    }

    private Document document(Request request, Scene scene, OwnWork work) {
        Language language = WordFiles.language(request, desk.speech(request));
        return WorksheetDocument.of(new WorksheetDocument.Sheet(scene.partnership().name(), work.interview(), Optional
                .of(work.organisation()), work.followUps(), language, LocalDate.now(clock), desk.messages()::say));
    }
}
