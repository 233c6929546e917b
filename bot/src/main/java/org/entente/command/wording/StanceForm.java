package org.entente.command.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.command.Speech;
import org.entente.command.card.Form;
import org.entente.command.card.Form.Note;
import org.entente.command.card.Form.TextField;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Consent;
import org.entente.conversation.Stance;
import org.entente.partnership.Reported;

/** A reservation or an objection with its reason, or what was decided outside Discord; the text stands above. */
record StanceForm(Speech speech, Matter matter) {

    /** A form shows this much of the text; longer ones are read on a page first. */
    static final int ROOM = 1500;
    /** In the form's address: the organisation for which it was opened. */
    static final String OWN = "for";

    Form reason(String action, String typed) {
        boolean reserves = action.equals("reserve");
        TextField field = new TextField("reason",
                speech.say(reserves ? "wording.form.reservation" : "wording.form.objection"),
                speech.say("wording.form.reason-hint"), true, typed, true, Stance.LONGEST_REASON);
        return form(action, List.of(note(), field));
    }

    Form report(String title, LocalDate today) {
        return form("report", List.of(note(),
                new TextField("title", speech.say("wording.form.who"), speech.say("wording.form.who-hint"), false,
                        title, true, Reported.LONGEST_TITLE),
                new TextField("date", speech.say("wording.form.when"), speech.say("form.date"), false,
                        today.toString(), true, 40),
                new TextField("note", speech.say("wording.form.where"), speech.say("wording.form.where-hint"), false,
                        "", false, Reported.LONGEST_NOTE)));
    }

    /** Whose word it will be: whoever leads another organisation by then does not give that one's. */
    private Target to(String action) {
        Target target = matter.to(action).with("revision", matter.consent(speech).revisions());
        return matter.scene().own().map(own -> target.with(OWN, own.id())).orElse(target);
    }

    private Form form(String action, List<Form.Field> fields) {
        return new Form(to(action), speech.in(matter.question().title()), fields);
    }

    private Note note() {
        Consent consent = matter.consent(speech);
        int each = ROOM / Math.max(1, consent.proposals().size());
        return new Note(consent.proposals().stream()
                .map(one -> consent.heading(one) + "\n" + Markup.typed(consent.text(one), each))
                .collect(Collectors.joining("\n")) + "\n-# " + speech.say("wording.form.who-sees"));
    }
}
