package org.entente.command.matrix;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Reported;
import org.entente.raci.Adopters;
import org.entente.raci.Adoption;
import org.entente.text.Typography;

/**
 * Who has adopted the matrix, who has not yet, and who did outside the channel: a line each.
 *
 * @param onCard whether it is shown on a card, where names are disarmed and stand out; else in a file
 * @param zone  in which a moment's day is told
 */
record AdoptionLines(Speech speech, Partnership partnership, boolean onCard, ZoneId zone) {

    private static final int MOST_ORGANISATIONS = 10;
    private static final int ROOM = 900;

    /** On a card: the long list as counts, cut where it has no room. */
    String onCard(Adopters adopters) {
        List<String> lines = new ArrayList<>(List.of(count(adopters)));
        if (adopters.organisations().size() <= MOST_ORGANISATIONS) {
            lines.addAll(own(adopters));
        }
        lines.addAll(reported(adopters));
        return Markup.cut(String.join("\n", lines), ROOM);
    }

    List<String> inFile(Adopters adopters) {
        List<String> lines = new ArrayList<>(List.of(count(adopters)));
        lines.addAll(own(adopters));
        lines.addAll(reported(adopters));
        return lines;
    }

    /** "2 of 3 organizations have adopted the matrix". */
    private String count(Adopters adopters) {
        return adopters.isAdopted()
                ? speech.say("adoption.all")
                : speech.say("adoption.count", "count", adopters.adopted().size(), "of", adopters.organisations()
                        .size());
    }

    private List<String> own(Adopters adopters) {
        return adopters.organisations().stream().map(organisation -> "- " + own(adopters, organisation)).toList();
    }

    private String own(Adopters adopters, Organisation organisation) {
        String name = strong(organisation.name());
        return adopters.present(organisation)
                .map(adoption -> speech.say("adoption.adopted", "organisation", name, "date", day(adoption)))
                .or(() -> adopters.stale(organisation).map(adoption -> speech.say("adoption.stale", "organisation",
                        name,
                        "date", day(adoption))))
                .orElseGet(() -> speech.say("adoption.awaited", "organisation", name));
    }

    private List<String> reported(Adopters adopters) {
        return adopters.reported().stream().map(adoption -> "- " + reported(adopters, adoption)).toList();
    }

    private String reported(Adopters adopters, Adoption adoption) {
        String line = reported(adoption);
        return adopters.isStale(adoption) ? speech.say("adoption.reported-stale", "line", line) : line;
    }

    /** Whose word it is, when it was given, who reports it, and the note. */
    String reported(Adoption adoption) {
        Reported reported = adoption.reported().orElseThrow();
        String organisation = partnership.organisation(adoption.organisation()).map(Organisation::name).map(
                this::strong)
                .orElse("?");
        String by = adoption.by().isBlank() ? speech.say("author.unknown") : typed(adoption.by());
        String line = speech.say("adoption.reported", "organisation", organisation, "title", typed(reported.title()),
                "date", Typography.date(reported.on(), speech.language()), "person", by);
        return reported.note().map(note -> speech.say("adoption.noted", "line", line, "note", typed(note)))
                .orElse(line);
    }

    private String day(Adoption adoption) {
        return Typography.date(LocalDate.ofInstant(adoption.at(), zone), speech.language());
    }

    private String strong(String name) {
        return onCard ? "**" + Markup.typed(name) + "**" : name;
    }

    private String typed(String text) {
        return onCard ? Markup.typed(text) : text;
    }
}
