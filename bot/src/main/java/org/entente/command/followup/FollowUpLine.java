package org.entente.command.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.command.Speech;
import org.entente.conversation.FollowUp;
import org.entente.conversation.FollowUp.Owner;
import org.entente.text.Typography;

/**
 * A follow-up in one line.
 *
 * @param typed what is done to words that people typed: disarmed on a card, left alone in a file
 */
public record FollowUpLine(Speech speech, LocalDate today, UnaryOperator<String> typed) {

    public String of(FollowUp followUp) {
        List<String> parts = new ArrayList<>();
        if (followUp.isOverdue(today)) {
            parts.add(speech.say("followup.overdue"));
        }
        parts.add(typed.apply(followUp.plan().words()));
        followUp.plan().owner().ifPresent(owner -> parts.add(speech.say("followup.owner", "owner", owner(owner))));
        when(followUp, parts);
        if (followUp.done()) {
            parts.add(speech.say("followup.is-done"));
        }
        return String.join(" · ", parts);
    }

    private void when(FollowUp followUp, List<String> parts) {
        followUp.plan().due()
                .ifPresent(day -> parts.add(speech.say("followup.due", "date", date(day))));
        followUp.snoozed().filter(day -> !followUp.done())
                .ifPresent(day -> parts.add(speech.say("followup.snoozed", "date", date(day))));
    }

    private String date(LocalDate day) {
        return Typography.date(day, speech.language());
    }

    private String owner(Owner owner) {
        return switch (owner) {
            case Owner.Title title -> typed.apply(title.words());
            case Owner.Someone someone -> typed.apply(someone.person().name());
        };
    }
}
