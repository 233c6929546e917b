package org.entente.command.record;

import java.util.List;
import java.util.OptionalLong;

/** Takes a person out of the record: what they wrote stays with their organisation, and leads nowhere any more. */
public interface Forgetting {

    /** @param organisation for which they spoke; empty where they only facilitated */
    record Left(long partnership, OptionalLong organisation) {}

    /**
     * Ends all that the person takes part in, in every partnership, and empties name, Discord id and language.
     *
     * @return the open partnerships that they left; none for somebody who is not known
     */
    List<Left> forget(String discord);
}
