package org.entente.command.summary;

import java.util.List;
import java.util.Optional;
import org.entente.command.Speech;
import org.entente.command.model.LanguageModel.Endpoint;
import org.entente.command.summary.Asking.Made;
import org.entente.partnership.Organisation;
import org.entente.summary.Basis;
import org.entente.summary.Summary;

/**
 * All that is known of a summary before anything is sent.
 *
 * @param speech  in whose language it is made: the group's, or of a private matter its reader's
 * @param parts   what a model would be sent; none where nothing fits it, or no model is set up
 * @param wording what a model would be sent for a common text; empty where none is to be suggested
 * @param lacking organisations that have not agreed that answers go there
 * @param made    what was made of the same answers before
 * @param left    tokens that the partnership may still use this month
 */
record Plan(Subject subject, Speech speech, Basis basis, List<Prompting> parts, Optional<Prompting> wording,
        List<Organisation> lacking, Optional<Summary> made, long left) {

    Plan {
        parts = List.copyOf(parts);
        lacking = List.copyOf(lacking);
    }

    /** Whether a model can be asked. */
    boolean canAsk() {
        return !parts.isEmpty() && lacking.isEmpty();
    }

    /** Whether a model would be sent the same, and may be. */
    boolean asks(List<Prompting> others, Endpoint endpoint) {
        return canAsk() && hashes(parts, endpoint).equals(hashes(others, endpoint));
    }

    private static List<String> hashes(List<Prompting> some, Endpoint endpoint) {
        return some.stream().map(part -> part.hash(endpoint)).toList();
    }

    /** The same for somebody who reads another language; what a model wrote stays as it is. */
    Plan in(Speech other, Subject same) {
        return new Plan(same, other, same.basis(other), parts, wording, lacking, made, left);
    }

    /** What a model's failure, or its absence, is told as above the plain digest. */
    Optional<String> why(Made failed, Endpoint endpoint) {
        return switch (failed) {
            case Made.Done done -> Optional.empty();
            case Made.Overtaken late -> Optional.of(speech.say("summary.overtaken"));
            case Made.NoBudget none -> Optional.of(speech.say("summary.no-budget"));
            case Made.Unfounded unfounded -> Optional.of(speech.say("summary.unfounded"));
            case Made.Silent silent -> Optional.of(speech.say(switch (silent.reason()) {
                case DOWN -> "summary.silent.down";
                case SLOW -> "summary.silent.slow";
                case BUSY -> "summary.silent.busy";
                case KEY -> "summary.silent.key";
                case REFUSED -> "summary.silent.refused";
                case NONSENSE -> "summary.unfounded";
                case PAUSED -> "summary.silent.paused";
                case FULL -> "summary.silent.full";
                case CANCELLED -> "summary.silent.cancelled";
            }, "host", endpoint.host()));
        };
    }
}
