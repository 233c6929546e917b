package org.entente.command.meeting;

import java.time.Instant;
import java.util.List;
import org.entente.conversation.Gathering;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Stance;
import org.entente.partnership.Organisation;

/**
 * What became of proposals in a meeting, as they stood when it closed: what was said later is not in its minutes.
 *
 * @param history every revision with all that was said to it
 */
record Decisions(Gathering meeting, List<Organisation> organisations, List<Proposal> history) {

    /** Accepted by all by the end of the meeting, and not before it. */
    List<Proposal> agreed() {
        return standing().all().stream().filter(one -> one.isAgreed(organisations))
                .filter(one -> touched(one) && !one.asOf(before()).isAgreed(organisations)).toList();
    }

    /** Proposed or spoken to in the meeting, and not accepted by all. */
    List<Proposal> proposed() {
        return standing().all().stream().filter(one -> !one.isAgreed(organisations) && touched(one)).toList();
    }

    /** Those on which organisations had something to say in the meeting, each with just that. */
    List<Proposal> remarked() {
        return standing().all().stream().map(this::remarks).filter(one -> !one.statements().isEmpty()).toList();
    }

    private Proposal remarks(Proposal text) {
        return new Proposal(text.script(), text.question(), text.revision(), text.language(), text.value(),
                text.author(), text.at(), organisations.stream().flatMap(one -> text.statement(one.id()).stream())
                        .filter(said -> meeting.includes(said.at()))
                        .filter(said -> said.stance() instanceof Stance.Reserves
                                || said.stance() instanceof Stance.Objects)
                        .toList());
    }

    /** What stood when the meeting closed; of an open one, what stands now. */
    Proposals standing() {
        Instant end = meeting.closed().orElse(Instant.MAX);
        return Proposals.of(history.stream().filter(one -> !one.at().isAfter(end)).map(one -> one.asOf(end)).toList());
    }

    private Instant before() {
        return meeting.opened().minusMillis(1);
    }

    private boolean touched(Proposal text) {
        return meeting.includes(text.at()) || text.statements().stream().anyMatch(said -> meeting.includes(said.at()));
    }
}
