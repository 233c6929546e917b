package org.entente.command.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.export.Exporters;
import org.entente.export.FileName;
import org.entente.export.template.Drafted;
import org.entente.export.template.Placeholders;
import org.entente.export.template.TemplateFilling;
import org.entente.partnership.Organisation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A draft in the template of the organisation for which somebody speaks, beside its other files. */
record InTemplate(Desk desk, Exporters exporters) {

    private static final Logger LOG = LoggerFactory.getLogger(InTemplate.class);
    private static final String WORD = "docx";

    /** @param words what the template leaves out; empty where there is none, or it has a place for all */
    record Filled(Optional<String> words, List<Attachment> files) {
        Filled {
            files = List.copyOf(files);
        }

        /** After the files that everybody gets. */
        List<Attachment> with(List<Attachment> before) {
            return Stream.concat(before.stream(), files.stream()).toList();
        }
    }

    /** Nothing where the person's organisation has no template. */
    Filled of(Request request, Document document, Speech speech) {
        return desk.look(request, (scene, record) -> scene.own().flatMap(own -> record.templates().content(own.id())
                .<Supplier<Filled>>map(template -> () -> safely(scene, own, template, document, speech))))
                .map(Supplier::get).orElseGet(() -> new Filled(Optional.empty(), List.of()));
    }

    /** A template that fails takes nothing from the other files. */
    private Filled safely(Scene scene, Organisation own, byte[] template, Document document, Speech speech) {
        try {
            return filled(scene, own, template, document, speech);
        } catch (RuntimeException unfit) {
            LOG.warn("a template could not be filled: {}", unfit.getClass().getName());
            return new Filled(Optional.of(speech.say("template.not-filled", "organisation", Markup.typed(own.name()))),
                    List.of());
        }
    }

    Filled filled(Scene scene, Organisation own, byte[] template, Document document, Speech speech) {
        Phrases phrases = desk.messages()::say;
        Placeholders known = new TemplateParts(scene.content(), phrases).all();
        Drafted drafted = new Drafted(document, document.tables().blocks(),
                scene.partnership().organisations().stream().map(Organisation::name).toList(), own.name());
        byte[] file = TemplateFilling.fill(template, known, drafted, phrases);
        String name = FileName.of(document, exporters.find(WORD).orElseThrow().format(), own.name());
        return new Filled(Optional.of(words(own, TemplateFilling.leftOut(template, known, document), speech)),
                List.of(new Attachment(name, file)));
    }

    private static String words(Organisation own, List<String> leftOut, Speech speech) {
        String name = Markup.typed(own.name());
        return leftOut.isEmpty()
                ? speech.say("template.used", "organisation", name)
                : speech.say("template.used-without", "organisation", name, "parts", String.join(", ", leftOut));
    }
}
