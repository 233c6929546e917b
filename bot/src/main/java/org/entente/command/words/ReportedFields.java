package org.entente.command.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Option;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Markup;
import org.entente.partnership.Reported;

/** The three fields in which a lead reports somebody's word outside the channel: whose, when, and a note. */
public final class ReportedFields {

    /** The command's option that says whose word it is. */
    public static final String TITLE = "reported";
    private static final String DATE = "date";
    private static final String NOTE = "note";

    private ReportedFields() {}

    public static List<Option> options() {
        return List.of(Option.text(TITLE).optional(), Option.text(DATE).optional(), Option.text(NOTE).optional());
    }

    public static List<Field> of(Speech speech) {
        return List.of(
                new TextField(TITLE, speech.say("reported.title"), speech.say("reported.title-hint"), false, "", true,
                        Reported.LONGEST_TITLE),
                new TextField(DATE, speech.say("reported.date"), speech.say("reported.date-hint"), false, "", true,
                        Days.FIELD),
                new TextField(NOTE, speech.say("reported.note"), speech.say("reported.note-hint"), true, "", false,
                        Reported.LONGEST_NOTE));
    }

    /**
     * What is reported in a form or in a command's options; empty where nobody is named.
     *
     * @throws Refused where the day is missing, none, or still to come, or where a text is too long
     */
    public static Optional<Reported> read(Request request, LocalDate today) {
        Optional<String> title = given(request, TITLE);
        if (title.isEmpty() && (given(request, DATE).isPresent() || given(request, NOTE).isPresent())) {
            throw Refused.because("reported.no-title");
        }
        return title.map(typed -> new Reported(Names.checked(typed, Reported.LONGEST_TITLE), day(request, today),
                given(request, NOTE).map(ReportedFields::note)));
    }

    private static LocalDate day(Request request, LocalDate today) {
        LocalDate day = Days.read(given(request, DATE).orElseThrow(() -> Refused.because("reported.no-date")));
        if (day.isAfter(today)) {
            throw Refused.because("reported.future");
        }
        return day;
    }

    private static String note(String typed) {
        String note = Markup.line(typed);
        if (note.length() > Reported.LONGEST_NOTE) {
            throw new Refused("input.too-long", Map.of("most", Reported.LONGEST_NOTE, "length", note.length()))
                    .returning(typed);
        }
        return note;
    }

    private static Optional<String> given(Request request, String name) {
        return request.field(name).or(() -> request.argument(name)).filter(Names::canBeSeen);
    }
}
