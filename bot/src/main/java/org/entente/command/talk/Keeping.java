package org.entente.command.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Quoted;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;

/** A message of the channel becomes an organisation's answer to the question that is shown; its author stays credited. */
final class Keeping {

    /** On the form: the store's id of the message's author. */
    static final String BY = "by";
    private static final int QUOTED = 300;

    private final Desk desk;

    Keeping(Desk desk) {
        this.desk = desk;
    }

    Reply keep(Request request) {
        Quoted message = request.quoted().orElseThrow();
        if (message.text().isBlank()) {
            throw Refused.because("keep.no-text");
        }
        Outcome noted = desk.write(request, (scene, record) -> {
            Answering.voice(request, scene);
            return Outcome.of("author", "person", record.person(message.authorDiscord(), message.authorName()).id());
        });
        return desk.look(request, (scene, record) -> new Reply.Open(form(request, scene, record, message,
                noted.number("person"))));
    }

    private Form form(Request request, Scene scene, Reading record, Quoted message, long author) {
        Speech speech = desk.speech(request);
        Interview interview = interview(scene, record);
        Question question = record.shown(scene.partnership().id(), interview.script().id())
                .flatMap(interview.script()::question).orElseThrow();
        Optional<Organisation> voice = Answering.voice(request, scene);
        Form form = new AnswerForm(speech, Scripts.familyOf(interview.script().id())).form(interview, question, voice,
                scene.partnership().organisations());
        boolean replaces = voice.flatMap(organisation -> interview.answer(question, organisation)).isPresent();
        List<Field> fields = new ArrayList<>();
        form.fields().forEach(field -> fields.add(switch (field) {
            case Note note -> new Note(note.markup() + hints(speech, form, message, replaces));
            case TextField text -> text.holding(Markup.cut(message.text(), text.longest()));
            case Form.PickField pick -> pick;
            case Form.PersonField person -> person;
            case Form.RoleField role -> role;
            case Form.FileField file -> file;
        }));
        boolean own = message.authorDiscord().equals(request.who().discord());
        Target target = own ? form.target() : form.target().with(BY, author);
        return new Form(target, form.title(), fields);
    }

    /** What the channel is at. */
    private static Interview interview(Scene scene, Reading record) {
        List<Script> together = Scripts.together(scene.content());
        return record.pace().shown(scene.partnership().id()).stream()
                .flatMap(shown -> together.stream().filter(script -> script.id().equals(shown.script()))).findFirst()
                .map(script -> Scripts.interview(scene.partnership(), script, record))
                .orElseThrow(() -> Refused.because("refused.nothing-shown"));
    }

    private static String hints(Speech speech, Form form, Quoted message, boolean replaces) {
        List<String> hints = new ArrayList<>();
        Optional<TextField> text = form.fields().stream().filter(TextField.class::isInstance)
                .map(TextField.class::cast).findFirst();
        if (text.isEmpty()) {
            hints.add(speech.say("keep.message", "person", Markup.typed(message.authorName()), "text",
                    Markup.typed(Markup.line(message.text()), QUOTED)));
        }
        if (text.filter(field -> message.text().length() > field.longest()).isPresent()) {
            hints.add(speech.say("keep.cut", "most", text.get().longest()));
        }
        if (replaces) {
            hints.add(speech.say("keep.replaces"));
        }
        return hints.isEmpty() ? "" : "\n" + String.join("\n", hints);
    }
}
