package org.entente.command.record;

import java.util.Optional;
import org.entente.partnership.DocumentChoice;

/** Which document each group makes, once it has chosen one. */
public interface DocumentChoices {

    /** What was chosen last; empty before the first choice. */
    Optional<DocumentChoice> present(long partnership);

    /** What can be done to them. */
    interface Changing extends DocumentChoices {

        /** @param instead the advice that the group does not follow, with its reason */
        void choose(long partnership, String document, Optional<DocumentChoice.Instead> instead, long person);

        /** The group works on an amendment to a version that all parties signed. */
        void amend(long partnership, String document, int version, long person);
    }
}
