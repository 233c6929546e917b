package org.entente.command.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Form.Field;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Markup;
import org.entente.command.words.Days;
import org.entente.conversation.FollowUp;
import org.entente.conversation.FollowUp.Owner;
import org.entente.conversation.FollowUp.Plan;
import org.entente.conversation.FollowUp.Source;

/** The three fields for something to do next, wherever it is noted: what, who sees to it, and by when. */
public final class StepFields {

    private static final String WORDS = "step";
    private static final String OWNER = "owner";
    private static final String DUE = "due";

    private StepFields() {}

    /** @param required whether something has to be noted; else the fields may stay blank */
    public static List<Field> of(Speech speech, boolean required, String owner) {
        return List.of(
                new TextField(WORDS, speech.say("followup.words"), speech.say("followup.words-hint"), true, "",
                        required, FollowUp.LONGEST_WORDS),
                new TextField(OWNER, speech.say("followup.owner-field"), speech.say("followup.owner-hint"), false,
                        owner, false, FollowUp.LONGEST_OWNER),
                new TextField(DUE, speech.say("followup.due-field"), speech.say("followup.due-hint"), false, "",
                        false, Days.FIELD));
    }

    /**
     * What was noted; empty where all stayed blank.
     *
     * @throws Refused for a date that is none, or where only who or when was given
     */
    public static Optional<Plan> read(Request request, Optional<Source> source, Optional<Owner> someone) {
        Optional<String> words = request.field(WORDS).or(() -> request.argument("text"));
        Optional<Owner> owner = someone
                .or(() -> request.field(OWNER).or(() -> request.argument(OWNER)).map(StepFields::title));
        Optional<LocalDate> due = date(request);
        if (words.isEmpty() && (owner.isPresent() || due.isPresent())) {
            throw Refused.because("followup.no-words");
        }
        return words.map(text -> new Plan(source, checked(text, FollowUp.LONGEST_WORDS), owner, due));
    }

    private static Owner title(String words) {
        return new Owner.Title(Markup.line(checked(words, FollowUp.LONGEST_OWNER)));
    }

    private static String checked(String words, int most) {
        if (words.length() > most) {
            throw new Refused("input.too-long", Map.of("most", most, "length", words.length()));
        }
        return words.strip();
    }

    /** The day in a form's field or a command's option. */
    static Optional<LocalDate> date(Request request) {
        return request.field(DUE).or(() -> request.argument("date")).map(Days::read);
    }
}
