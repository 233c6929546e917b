package org.entente.command.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.FileField;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Markup;
import org.entente.command.words.Days;
import org.entente.command.words.Names;
import org.entente.command.words.Scripts;
import org.entente.conversation.Answer;
import org.entente.conversation.Value;
import org.entente.document.Signatory;
import org.entente.partnership.Organisation;

/** Who signed, when, and the signed file: as fields of a form, and as options of the command. */
final class SigningFields {

    private static final String TITLE = "signatory";
    private static final String NAME = "name";
    private static final String DATE = "date";
    private static final String FILE = "signed-file";

    private SigningFields() {}

    static List<Option> options() {
        return List.of(Option.text(TITLE).optional(), Option.text(NAME).optional(), Option.text(DATE).optional(),
                Option.file(FILE).optional());
    }

    /** What the organisation has answered stands there already. */
    static List<Field> of(Speech speech, Scene scene, Reading record, Organisation own) {
        return List.of(
                text(TITLE, speech.say("signing.form-title"), speech.say("signing.form-title-hint"), true).holding(
                        known(scene, record, own, "signatory-title")),
                text(NAME, speech.say("signing.form-name"), speech.say("signing.form-name-hint"), false).holding(
                        known(scene, record, own, "signatory-name")),
                text(DATE, speech.say("signing.form-date"), speech.say("signing.form-date-hint"), true),
                new FileField(FILE, speech.say("signing.form-file"), speech.say("signing.form-file-hint"), false));
    }

    private static TextField text(String id, String label, String hint, boolean required) {
        return new TextField(id, label, hint, false, "", required, Signatory.LONGEST);
    }

    private static String known(Scene scene, Reading record, Organisation own, String question) {
        return record.answers(scene.partnership().id(), Scripts.DETAILS).of(Scripts.DETAILS, question, own.id())
                .map(Answer::value).flatMap(value -> value instanceof Value.Words words
                        ? Optional.of(Markup.line(words.text()))
                        : Optional.empty())
                .orElse("");
    }

    /** Whether anything of a signature was typed. */
    static boolean any(Request request) {
        return List.of(TITLE, NAME, DATE, FILE).stream().anyMatch(name -> given(request, name).isPresent());
    }

    /** @throws Refused where the title or the day is missing, the day is none or still to come, or a text is too long */
    static Signatory read(Request request, LocalDate today) {
        String title = given(request, TITLE).orElseThrow(() -> Refused.because("signing.no-title"));
        LocalDate day = Days.read(given(request, DATE).orElseThrow(() -> Refused.because("signing.no-date")));
        if (day.isAfter(today)) {
            throw Refused.because("signing.future");
        }
        return new Signatory(Names.checked(title, Signatory.LONGEST), given(request, NAME).map(name -> Names.checked(
                name, Signatory.LONGEST)), day);
    }

    /** The address of the signed file, where one is given. */
    static Optional<String> file(Request request) {
        return given(request, FILE);
    }

    private static Optional<String> given(Request request, String name) {
        return request.field(name).or(() -> request.argument(name)).filter(Names::canBeSeen);
    }
}
