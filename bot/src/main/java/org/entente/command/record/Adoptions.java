package org.entente.command.record;

import java.util.List;
import java.util.Optional;
import org.entente.partnership.Reported;
import org.entente.raci.Adoption;

/** Who said yes to the matrix, and to which revision of it. */
public interface Adoptions {

    /** Every adoption so far, of all revisions, oldest first. */
    List<Adoption> all(long partnership);

    /** What can be done to them. */
    interface Changing extends Adoptions {

        /**
         * An organisation's own adoption of a revision is kept once; what is reported, as often as it is reported.
         *
         * @param reported whose word it is, where it was given outside the channel
         */
        void adopt(long partnership, long organisation, int revision, Optional<Reported> reported, long person);
    }
}
