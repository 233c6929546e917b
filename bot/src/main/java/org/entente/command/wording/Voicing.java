package org.entente.command.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Writing;
import org.entente.command.card.Markup;
import org.entente.command.record.Wordings.Voice;
import org.entente.command.words.ConsentButtons;
import org.entente.command.words.Days;
import org.entente.command.words.Ids;
import org.entente.command.words.Names;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;

/** What a lead or deputy says of a proposal, read from a command, a button or a form. */
record Voicing(Request request) {

    /** The revisions that a button or the person names; none where they have still to see the text. */
    Optional<List<Integer>> revisions() {
        return request.argument("revision").or(() -> request.argument("version"))
                .map(text -> Stream.of(text.split("-", -1)).map(Ids::count).toList());
    }

    Optional<String> reason() {
        return seen("reason");
    }

    /** What was written, unless nothing of it can be seen. */
    private Optional<String> seen(String name) {
        return request.field(name).or(() -> request.argument(name)).filter(Names::canBeSeen);
    }

    /** Whether every text named stands in the partnership for which the button was made. */
    boolean stands(Matter matter) {
        boolean here = request.argument(ConsentButtons.HERE).map(Ids::number)
                .map(id -> matter.scene().partnership().organisation(id).isPresent()).orElse(true);
        return here && matter.proposals().stream().map(Proposal::revision).toList()
                .containsAll(revisions().orElse(List.of()));
    }

    /** @throws Refused where nothing was written, or too much */
    String neededReason() {
        return checked("wording.reason-needed", reason(), Stance.LONGEST_REASON);
    }

    Optional<String> title() {
        return seen("title");
    }

    /**
     * What was decided outside Discord.
     *
     * @param today nobody reports what has not happened yet
     */
    Reported reported(LocalDate today) {
        String title = checked("wording.title-needed", title(), Reported.LONGEST_TITLE);
        Optional<String> note = seen("note");
        return new Reported(Markup.line(title), day(today),
                note.map(text -> checked("input.empty", Optional.of(text), Reported.LONGEST_NOTE)));
    }

    private LocalDate day(LocalDate today) {
        String typed = request.field("date").or(() -> request.argument("date")).map(String::strip)
                .orElse(today.toString());
        try {
            LocalDate day = Days.read(typed);
            if (day.isAfter(today)) {
                throw Refused.because("wording.date-to-come");
            }
            return day;
        } catch (Refused slip) {
            throw slip.returning(typed);
        }
    }

    private static String checked(String needed, Optional<String> typed, int most) {
        String text = typed.orElseThrow(() -> Refused.because(needed));
        if (text.length() > most) {
            throw new Refused("input.too-long", Map.of("most", most, "length", text.length())).returning(text);
        }
        return text;
    }

    /**
     * Stores it for every revision named.
     *
     * @throws Refused where one of them stands no more, or a form was for another organisation; what was typed goes back
     */
    void store(Matter matter, Writing record, long actor, Organisation organisation, Stance stance,
            Optional<Reported> reported) {
        boolean own = request.argument(StanceForm.OWN).map(Ids::number).filter(id -> id != organisation.id()).isEmpty();
        if (!own || !stands(matter)) {
            Refused changed = Refused.because(own ? "wording.text-changed" : "wording.other-organisation");
            throw reason().map(changed::returning).orElse(changed);
        }
        for (int revision : revisions().orElseThrow()) {
            record.wordings().state(matter.scene().partnership().id(), new Voice(matter.script(),
                    matter.question().id(), revision, organisation.id(), stance, reported), actor);
        }
    }
}
