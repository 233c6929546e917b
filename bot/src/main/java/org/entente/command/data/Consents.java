package org.entente.command.data;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.command.record.Deletions.Deletion;
import org.entente.partnership.Member;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;

/**
 * Which organisations agree that the partnership be deleted. A consent counts while whoever gave it is lead or deputy;
 * an organisation that has neither cannot agree, and does not stand in the way.
 */
record Consents(Partnership partnership, Deletion deletion) {

    private static final int ROOM = 3000;

    boolean complete() {
        return partnership.organisations().stream()
                .noneMatch(organisation -> !voices(organisation).isEmpty() && !agrees(organisation));
    }

    String lines(Speech speech) {
        String lines = partnership.organisations().stream()
                .map(organisation -> "- " + speech.say("card.said", "organisation",
                        Markup.typed(organisation.name(), Organisation.LONGEST_NAME), "answer", state(speech,
                                organisation)))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? speech.say("records.delete.no-organisation") : Markup.cut(lines, ROOM);
    }

    private String state(Speech speech, Organisation organisation) {
        if (voices(organisation).isEmpty()) {
            return speech.say("records.delete.no-voice");
        }
        return speech.say(agrees(organisation) ? "records.delete.agrees" : "records.delete.awaited");
    }

    private boolean agrees(Organisation organisation) {
        return voices(organisation).stream().anyMatch(voice -> deletion.consents().stream().anyMatch(
                consent -> consent.organisation() == organisation.id() && consent.person() == voice.person().id()));
    }

    private List<Member> voices(Organisation organisation) {
        return partnership.members().stream()
                .filter(member -> member.organisation() == organisation.id() && member.voice()).toList();
    }
}
