package org.entente.store.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Value;
import org.entente.partnership.Reported;
import org.entente.text.Language;

/** One revision of a proposal with all that was said to it; organisations and people by their places. */
public record Proposed(String question, int revision, Optional<Language> language, Value value, int person, Instant at,
        List<Stated> stances) {

    /** One organisation's word; its last one counts. */
    public record Stated(int organisation, Stance stance, Optional<Reported> reported, int person, Instant at) {
        public Stated {
            if (stance instanceof Stance.Silent) {
                throw new IllegalArgumentException("silence is not stated");
            }
        }
    }

    public Proposed {
        stances = List.copyOf(stances);
        Proposal.check(language, value);
        if (revision < 1 || question.isBlank() || question.length() > Whole.LONGEST_ID) {
            throw new IllegalArgumentException("no proposal can be like this");
        }
    }
}
