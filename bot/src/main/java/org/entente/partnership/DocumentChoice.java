package org.entente.partnership;

import java.time.Instant;
import java.util.Optional;
import org.entente.text.Language;

/**
 * Which document a group has chosen to make.
 *
 * @param document id of the plan
 * @param instead  the advice that it did not follow; empty where it followed it
 * @param amends   the signed version to which the group prepares an amendment; empty: it prepares the document itself
 * @param by       the name of whoever entered it; empty once they took it out of the record
 */
public record DocumentChoice(String document, Optional<Instead> instead, Optional<Integer> amends, String by,
        Instant at) {

    /**
     * The advice as it was then, and why the group chose otherwise.
     *
     * @param advised id of the plan, or another word where the advice was none of ours
     * @param written the language of the reason
     */
    public record Instead(String advised, String reason, Language written) {

        /** Characters, so that it stays a short paragraph on a first page. */
        public static final int LONGEST_REASON = 1000;

        public Instead {
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("a reason says something, in " + LONGEST_REASON + " characters");
            }
        }
    }
}
